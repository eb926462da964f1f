// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/controlconnection.h"
#include "support/portsideprocess.h"
#include "support/projectfolder.h"
#include "support/rawclient.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Testing;

// What docs/control.md shows is what happens.
class tst_ControlDoc final : public QObject
{
    Q_OBJECT

    // The blocks of code in this language.
    static QByteArrayList blocks(const QByteArray &language)
    {
        QFile file(QStringLiteral(PORTSIDE_SOURCE_DIR "/docs/control.md"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArrayList found;
        const QByteArray text = file.readAll();
        const QByteArray fence = "\n```" + language + '\n';
        for (qsizetype at = text.indexOf(fence); at >= 0; at = text.indexOf(fence, at)) {
            at += fence.size();
            found << text.sliced(at, text.indexOf("\n```", at) - at);
        }
        return found;
    }

    // Whether all that is shown is there: the same members, and the same values where they do not
    // differ from run to run.
    static bool fits(const QJsonValue &shown, const QJsonValue &real, const QString &key = {})
    {
        static const QSet<QString> steady {
            u"name"_s,    u"kind"_s,    u"state"_s,  u"role"_s,        u"version"_s,
            u"method"_s,  u"target"_s,  u"status"_s, u"outcome"_s,     u"code"_s,
            u"removed"_s, u"message"_s, u"id"_s,     u"subscription"_s};
        if (shown.type() != real.type())
            return false;
        if (shown.isArray()) {
            const QJsonArray some = shown.toArray();
            return some.isEmpty()
                || (!real.toArray().isEmpty() && fits(some[0], real.toArray()[0]));
        }
        const QJsonObject members = shown.toObject();
        for (auto member = members.begin(); member != members.end(); ++member) {
            if (!fits(member.value(), real[member.key()], member.key()))
                return false;
        }
        const bool isLongId = key == u"id"_s && shown.toString().size() > 3;
        return shown.isObject() || isLongId || !steady.contains(key) || shown == real;
    }

private slots:
    void init()
    {
        qunsetenv("TMPDIR");
        m_folder = std::make_unique<ProjectFolder>();
        qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
        qputenv("TMPDIR", m_folder->path().toUtf8());
    }

    void showsWhatHappens()
    {
        const QString file = m_folder->add(u"portside.json"_s, blocks("json").value(0));
        PortsideProcess up({u"up"_s, u"--json"_s, file});
        QMap<QString, quint16> ports;
        for (int i = 0; i < 2; ++i) {
            const QJsonObject ready = up.readEvent(u"ready"_s);
            ports[ready["server"_L1].toString()] = quint16(ready["port"_L1].toInt());
        }
        QCOMPARE(request(ports[u"hooks"_s], "POST", "/order", {}, "{}").status, 200);
        ControlConnection control(
            m_folder->path(u"portside/control-%1.sock"_s.arg(up.process().processId())));
        QVERIFY(control.isConnected());
        QStringList methods;
        QStringList shownMethods;
        for (const QByteArray &line : blocks("jsonl").join('\n').split('\n')) {
            const QJsonObject shown = QJsonDocument::fromJson(line).object();
            QVERIFY2(!shown.isEmpty(), line);
            if (shown.contains("method"_L1) && shown.contains("id"_L1)) {
                control.write(line + '\n');
                shownMethods << shown["method"_L1].toString();
                continue;
            }
            const QJsonObject real = control.read();
            QVERIFY2(fits(shown, real),
                     QByteArray(line + "\n" + QJsonDocument(real).toJson(QJsonDocument::Compact)));
            for (const QJsonValue &method : real["result"_L1]["methods"_L1].toArray())
                methods << method.toString();
        }
        QVERIFY(!methods.isEmpty());
        for (const QString &method : std::as_const(methods))
            QVERIFY2(shownMethods.contains(method), qPrintable(method));
    }

    void itsProgramRuns()
    {
        const QString file = m_folder->add(u"control.py"_s, blocks("python").value(0));
        PortsideProcess exec({u"exec"_s, u"--quiet"_s, u"--with"_s, u"hooks=inspect:"_s, u"--"_s,
                              u"python3"_s, file});
        QCOMPARE(exec.readLine(), QByteArray("hooks running\n"));
        QCOMPARE(exec.waitUntilOver(), 0);
    }

private:
    std::unique_ptr<ProjectFolder> m_folder;
};

QTEST_GUILESS_MAIN(tst_ControlDoc)

#include "tst_controldoc.moc"
