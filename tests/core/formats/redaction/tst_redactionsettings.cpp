// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/redaction/redactionsettings.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;

class TestRedactionSettings final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QFile::remove(m_file); }

    void areUsualAsLongAsNobodyChooses()
    {
        const QSettings settings(m_file, QSettings::IniFormat);
        QCOMPARE(readRedactionRules(settings), RedactionRules::standard());
    }

    void comeBack()
    {
        RedactionRules rules;
        rules.headers = {"X-Mine", "Ünusual; name=1, 2"};
        rules.jsonPaths = {u"$.a['b, c']"_s};
        {
            QSettings settings(m_file, QSettings::IniFormat);
            writeRedactionRules(settings, rules);
        }
        const QSettings settings(m_file, QSettings::IniFormat);
        QCOMPARE(readRedactionRules(settings), rules); // no fields: none are masked
    }

    void areReadAsSomebodyWritesThem()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[secrets]\nfields=\" pin \", , otp, otp\n");
        file.close();
        const QSettings settings(m_file, QSettings::IniFormat);
        const RedactionRules rules = readRedactionRules(settings);
        QCOMPARE(rules.parameters, QByteArrayList({"pin", "otp"}));
        QCOMPARE(rules.headers, RedactionRules::standard().headers);
    }

    void areThoseOfTheUser()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toLocal8Bit());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QVERIFY(userSettingsFile().startsWith(m_folder.path()));
        {
            QSettings settings(userSettingsFile(), QSettings::IniFormat);
            writeRedactionRules(settings,
                                {.headers = {"X-Own"}, .parameters = {}, .jsonPaths = {}});
        }
        QCOMPARE(userRedactionRules().headers, QByteArrayList {"X-Own"});
    }

private:
    const QTemporaryDir m_folder;
    const QString m_file = m_folder.filePath(u"settings.ini"_s);
};

QTEST_GUILESS_MAIN(TestRedactionSettings)
#include "tst_redactionsettings.moc"
