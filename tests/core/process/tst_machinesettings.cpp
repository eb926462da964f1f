// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/machine/machinesettings.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_MachineSettings final : public QObject
{
    Q_OBJECT

private:
    static bool warns(const QString &of, const QList<std::pair<QString, QString>> &variables)
    {
        QProcessEnvironment environment;
        for (const auto &[name, value] : variables)
            environment.insert(name, value);
        return Core::machineWarnings(environment).join(u'\n').contains(of);
    }

private slots:
    void tellsOfAProxyThatTakesLocalServers()
    {
        const QString proxy = u"http://proxy:3128"_s;
        QVERIFY(!warns(u"no_proxy"_s, {}));
        QVERIFY(warns(u"http_proxy"_s, {{u"http_proxy"_s, proxy}}));
        QVERIFY(warns(u"ALL_PROXY"_s, {{u"ALL_PROXY"_s, proxy}, {u"no_proxy"_s, u"localhost"_s}}));
        QVERIFY(!warns(u"no_proxy"_s,
                       {{u"HTTP_PROXY"_s, proxy}, {u"NO_PROXY"_s, u"localhost,127.0.0.1"_s}}));
        QVERIFY(!warns(u"no_proxy"_s, {{u"http_proxy"_s, proxy}, {u"no_proxy"_s, u"*"_s}}));
    }

    void tellsOfARuntimeFolderThatIsNot()
    {
        QVERIFY(warns(u"/nowhere"_s, {{u"XDG_RUNTIME_DIR"_s, u"/nowhere"_s}}));
        QVERIFY(!warns(u"XDG_RUNTIME_DIR"_s, {{u"XDG_RUNTIME_DIR"_s, u"/"_s}}));
    }
};

QTEST_APPLESS_MAIN(tst_MachineSettings)
#include "tst_machinesettings.moc"
