// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/kindreference.h"
#include "support/samplekind.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using Cli::ReferenceFormat;

class tst_KindReference final : public QObject
{
    Q_OBJECT

    static QByteArray reference(ReferenceFormat format)
    {
        return Cli::kindReference(Testing::sampleRegistry(), format);
    }

private slots:
    void plainIsOneLineAKind()
    {
        QCOMPARE(reference(ReferenceFormat::Plain),
                 "sample     Sample: Answers every request alike.\n");
    }

    void markdownHasARowForEachField()
    {
        const QByteArray text = reference(ReferenceFormat::Markdown);
        QVERIFY(text.startsWith("## Sample (`sample`)\n"));
        QCOMPARE(text.count("\n| `"), 9);
        QVERIFY2(text.contains("| `delay` | `--delay` | integer 1–100 s | `10` | About delay. |"),
                 text);
        QVERIFY2(text.contains("| `level` | `--level` | `low`, `high` | `low` |"), text);
        QVERIFY2(text.contains("| `showHidden` | `--show-hidden` | flag | on |"), text);
        QVERIFY2(text.contains("About rootFolder. Required. |"), text);
    }

    void jsonHasEverything()
    {
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(reference(ReferenceFormat::Json), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        const QJsonObject kind = document.array().at(0).toObject();
        QCOMPARE(kind[u"id"].toString(), u"sample"_s);
        const QJsonArray fields = kind[u"fields"].toArray();
        QCOMPARE(fields.size(), 9);
        const QJsonObject delay = fields[4].toObject();
        QCOMPARE(delay[u"key"].toString(), u"delay"_s);
        QCOMPARE(delay[u"type"].toString(), u"integer"_s);
        QCOMPARE(delay[u"default"].toInt(), 10);
        QCOMPARE(delay[u"maximum"].toInt(), 100);
        QCOMPARE(fields[0].toObject()[u"required"].toBool(), true);
        QCOMPARE(fields[5].toObject()[u"choices"].toArray(), QJsonArray({u"low"_s, u"high"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_KindReference)
#include "tst_kindreference.moc"
