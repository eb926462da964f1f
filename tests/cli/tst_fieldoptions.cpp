// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/fieldoptions.h"
#include "support/samplekind.h"

#include <QDir>
#include <QTest>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

class tst_FieldOptions final : public QObject
{
    Q_OBJECT

    static Core::Result<Core::FieldValues> parse(const QString &line)
    {
        CLI::App app;
        std::string host;
        app.add_option("--host", host);
        Cli::FieldOptions fields(Testing::sampleKind());
        fields.addPositionalTo(app, "/srv");
        fields.addTo(app);
        app.parse(line.toStdString());
        return fields.values();
    }

private slots:
    void namesAreKebabCase()
    {
        QCOMPARE(Cli::FieldOptions::optionName(u"spaFallback"_s), u"spa-fallback"_s);
        QCOMPARE(Cli::FieldOptions::optionName(u"root"_s), u"root"_s);
    }

    void nothingGivenIsTheDefaultAlone()
    {
        QCOMPARE(*parse({}), Core::FieldValues({{u"rootFolder"_s, u"/srv"_s}}));
    }

    void eachFieldIsAnOption_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        const auto row = [](const char *line, const char *key, const QVariant &value) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(key) << value;
        };
        row("--index-name start.html", "indexName", u"start.html"_s);
        row("--spa-fallback", "spaFallback", true);
        row("--no-show-hidden", "showHidden", false);
        row("--delay 7", "delay", 7LL);
        row("--delay 7 --delay 8", "delay", 8LL);
        row("--level high", "level", u"high"_s);
        row("--headers a:1 --headers b:2", "headers", QStringList({u"a:1"_s, u"b:2"_s}));
        row("--text-file /etc/../etc/hosts", "textFile", u"/etc/hosts"_s);
        row("--set delay=9", "delay", 9LL);
        row("--set indexName=a=b", "indexName", u"a=b"_s);
        row("--set host=own", "host", u"own"_s);
        row("--set spaFallback=yes", "spaFallback", true);
    }

    void eachFieldIsAnOption()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, key);
        QFETCH(const QVariant, value);
        const auto values = parse(line);
        QVERIFY2(values, qPrintable(values.has_value() ? QString() : values.error()));
        QCOMPARE(values->value(key), value);
        QCOMPARE(values->size(), 2); // and the positional
    }

    void thePositionalIsTheFolderAndAbsolute()
    {
        QCOMPARE(parse(u"some/../folder"_s)->value(u"rootFolder"_s).toString(),
                 QDir::current().absoluteFilePath(u"folder"_s));
        QCOMPARE(parse(u"/tmp"_s)->value(u"rootFolder"_s).toString(), u"/tmp"_s);
    }

    void aNameOfTheCommandIsLeftToSet()
    {
        QVERIFY(!parse(u"--host 127.0.0.1"_s)->contains(u"host"_s));
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown key") << u"--set nope=1"_s << u"nope"_s;
        QTest::newRow("known keys") << u"--set nope=1"_s << u"spaFallback"_s;
        QTest::newRow("no value") << u"--set delay"_s << u"KEY=VALUE"_s;
        QTest::newRow("no key") << u"--set =3"_s << u"KEY=VALUE"_s;
        QTest::newRow("no number") << u"--delay soon"_s << u"soon"_s;
        QTest::newRow("no flag") << u"--set spaFallback=perhaps"_s << u"perhaps"_s;
    }

    void mistakesAreNamed()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, named);
        const auto values = parse(line);
        QVERIFY(!values);
        QVERIFY2(values.error().contains(named), qPrintable(values.error()));
    }
};

QTEST_GUILESS_MAIN(tst_FieldOptions)
#include "tst_fieldoptions.moc"
