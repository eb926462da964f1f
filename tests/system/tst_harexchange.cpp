// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/chromium.h"
#include "support/historyprobe.h"
#include "support/oddrecords.h"
#include "support/portsideprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Testing::PortsideProcess;

namespace {

constexpr int count = 300;

bool run(const QStringList &arguments)
{
    PortsideProcess portside(arguments);
    const bool isFine = portside.waitUntilOver() == 0;
    if (!isFine)
        qWarning("%s", portside.standardError().constData());
    return isFine;
}

// QJsonObject sorts its keys.
QJsonObject parsed(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QJsonArray entriesOf(const QJsonObject &har)
{
    return har[u"log"_s][u"entries"_s].toArray();
}

// QJsonDocument takes a mark of the byte order off the begin of a text.
QString withoutMark(const QJsonValue &text)
{
    const QString whole = text.toString();
    return whole.startsWith(QChar::ByteOrderMark) ? whole.mid(1) : whole;
}

// What was masked is told by the export that did it.
QJsonArray withoutMaskNotes(const QJsonObject &har)
{
    QJsonArray entries;
    for (const QJsonValue &value : entriesOf(har)) {
        QJsonObject entry = value.toObject();
        entry.remove(u"_masked"_s);
        entry.remove(u"comment"_s);
        entries.append(entry);
    }
    return entries;
}

} // namespace

// HAR files that the program makes of kept traffic, in the hands of other programs and its own.
class tst_HarExchange final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void comesBackEqual_data();
    void comesBackEqual();
    void followsTheSchema();
    void opensInDevTools();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool exportTo(const QString &name, const QString &history, const QStringList &more = {}) const
    {
        return run(QStringList {u"export"_s, u"--har"_s, path(name), u"--history"_s, path(history)}
                   + more);
    }

    QTemporaryDir m_folder;
};

void tst_HarExchange::initTestCase()
{
    Testing::HistoryProbe history(path(u"kept.sqlite"_s));
    QVERIFY(history.keep(Testing::makeOddRecords(count)));
}

void tst_HarExchange::comesBackEqual_data()
{
    QTest::addColumn<bool>("withSecrets");
    QTest::newRow("whole") << true;
    QTest::newRow("masked") << false;
}

void tst_HarExchange::comesBackEqual()
{
    QFETCH(const bool, withSecrets);
    const QString secrets = u"--with-secrets"_s;
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const QString first = u"first-"_s + tag + u".har"_s;
    const QString again = u"again-"_s + tag + u".har"_s;
    const QString history = tag + u".sqlite"_s;
    QVERIFY(exportTo(first, u"kept.sqlite"_s, withSecrets ? QStringList {secrets} : QStringList()));
    QVERIFY(run({u"import"_s, path(first), u"--history"_s, path(history)}));
    QVERIFY(exportTo(again, history, {secrets}));
    const QJsonObject har = parsed(path(first));
    QCOMPARE(entriesOf(har).size(), count);
    if (withSecrets)
        QCOMPARE(parsed(path(again)), har);
    else
        QCOMPARE(withoutMaskNotes(parsed(path(again))), withoutMaskNotes(har));
}

void tst_HarExchange::followsTheSchema()
{
    QVERIFY(exportTo(u"all.har"_s, u"kept.sqlite"_s));
    QProcess process;
    process.start(QStringLiteral(PORTSIDE_SOURCE_DIR) + u"/scripts/validate-har"_s,
                  {path(u"all.har"_s)});
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray said = process.readAllStandardError() + process.readAllStandardOutput();
    constexpr int skipped = 77;
    if (process.exitCode() == skipped)
        QSKIP(said.trimmed().constData());
    QVERIFY2(process.exitCode() == 0, said.constData());
}

void tst_HarExchange::opensInDevTools()
{
    QVERIFY(exportTo(u"tools.har"_s, u"kept.sqlite"_s, {u"--with-secrets"_s}));
    QFile file(path(u"tools.har"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString har = QString::fromUtf8(file.readAll());

    Testing::Chromium chromium;
    const QString fault = chromium.openDevTools();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    // Its own modules, which differ from version to version.
    const QString show = u"import('./ui/legacy/legacy.js').then(ui => "
                         "ui.ViewManager.ViewManager.instance().showView('network')).then(() => "
                         "'shown', error => String(error))"_s;
    QString shown;
    if (!QTest::qWaitFor([&] { return (shown = chromium.evaluate(show).toString()) == u"shown"_s; },
                         20'000))
        QSKIP(qPrintable(u"the developer tools of this Chromium are made in another way: "_s
                         + shown));
    const QString literal
        = QString::fromUtf8(QJsonDocument(QJsonArray {har}).toJson(QJsonDocument::Compact));
    const QJsonArray rows
        = chromium
              .evaluate(u"(async () => {"
                        "const network = await import('./panels/network/network.js');"
                        "const logs = await import('./models/logs/logs.js');"
                        "const file = new File(%1, 'portside.har');"
                        "await network.NetworkPanel.NetworkPanel.instance()"
                        ".networkLogView.onLoadFromFile(file);"
                        "const rows = [];"
                        "for (const request of logs.NetworkLog.NetworkLog.instance().requests()) {"
                        "  const content = await request.requestContentData();"
                        "  rows.push([request.requestMethod, request.statusCode,"
                        "    content.isTextContent ? content.text : null,"
                        "    await request.requestFormData()]);"
                        "}"
                        "return rows;"
                        "})()"_s.arg(literal))
              .toArray();
    const QJsonArray entries = entriesOf(parsed(path(u"tools.har"_s)));
    QCOMPARE(rows.size(), entries.size());
    int texts = 0;
    int bodies = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonValue request = entries[i][u"request"_s];
        const QJsonValue response = entries[i][u"response"_s];
        QCOMPARE(rows[i][0], request[u"method"_s]);
        QCOMPARE(rows[i][1], response[u"status"_s]);
        const QJsonValue content = response[u"content"_s];
        if (content[u"encoding"_s].isUndefined() && !content[u"text"_s].toString().isEmpty()) {
            QCOMPARE(withoutMark(rows[i][2]), withoutMark(content[u"text"_s]));
            ++texts;
        }
        const QJsonValue body = request[u"postData"_s][u"text"_s];
        if (!body.toString().isEmpty()) {
            QCOMPARE(withoutMark(rows[i][3]), withoutMark(body));
            ++bodies;
        }
    }
    QVERIFY2(texts > count / 10 && bodies > count / 10,
             qPrintable(u"%1 texts, %2 bodies"_s.arg(texts).arg(bodies)));
}

QTEST_GUILESS_MAIN(tst_HarExchange)
#include "tst_harexchange.moc"
