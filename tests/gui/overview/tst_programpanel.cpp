// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/masking/masking.h"
#include "gui/overview/figure.h"
#include "gui/overview/programpanel.h"
#include "gui/servers/programtexts.h"
#include "support/commandserver.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Gui::ProgramPanel;
using State = Core::ServerState::Value;

class tst_ProgramPanel final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void hidesWithoutAProgram();
    void tellsWhatIsWaitedFor();
    void showsFigures();
    void countsRestarts();
    void showsHowItFailed();
    void masksWhatItSaidLastWhilePresenting();
    void takesTheNextStep();
    void restartsTheProgram();

private:
    void run(const QString &script);
    bool says(const QString &text) const;
    QStringList figures() const;
    QPushButton *button(const QString &text) const;

    const Testing::CommandServers m_servers;
    std::unique_ptr<Core::Server> m_server;
    std::unique_ptr<ProgramPanel> m_panel;
};

void tst_ProgramPanel::init()
{
    m_panel = std::make_unique<ProgramPanel>();
}

void tst_ProgramPanel::cleanup()
{
    m_panel.reset();
    m_server.reset();
}

void tst_ProgramPanel::run(const QString &script)
{
    m_server = m_servers.make(script);
    Core::ServerConfig config = m_server->config();
    config.grace = 30s;
    m_server->setConfig(config);
    m_panel->setServer(m_server.get());
    connect(m_server.get(), &Core::Server::statusChanged, m_panel.get(), &ProgramPanel::refresh);
    connect(m_server.get(), &Core::Server::stateChanged, m_panel.get(), &ProgramPanel::refresh);
    m_panel->refresh();
    m_server->start();
}

bool tst_ProgramPanel::says(const QString &text) const
{
    const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&text](const QLabel *label) {
        return label->isVisibleTo(label->window()) && label->text().contains(text);
    });
}

QStringList tst_ProgramPanel::figures() const
{
    QStringList values;
    for (const Gui::Figure *figure : m_panel->findChildren<Gui::Figure *>())
        values += figure->value();
    return values;
}

QPushButton *tst_ProgramPanel::button(const QString &text) const
{
    for (QPushButton *button : m_panel->findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

void tst_ProgramPanel::hidesWithoutAProgram()
{
    const Core::ServerKind kind = Testing::testKind();
    Core::Server server(Testing::testConfig(), kind);
    m_panel->show();
    m_panel->setServer(&server);
    m_panel->refresh();
    QVERIFY(!m_panel->isVisible());
    m_panel->setServer(nullptr);
}

void tst_ProgramPanel::tellsWhatIsWaitedFor()
{
    run(u"sleep 100"_s);
    QTRY_VERIFY(m_server->status().program && !m_server->status().program->waitingFor.isEmpty());
    QTRY_VERIFY(says(m_server->status().program->waitingFor));
    QCOMPARE(Gui::ProgramTexts::waiting(*m_server), m_server->status().program->waitingFor);
}

void tst_ProgramPanel::showsFigures()
{
    run(u"sleep 100 & sleep 100 & echo ready; wait"_s);
    QTRY_COMPARE(m_server->state(), State::Running);
    QTRY_COMPARE(figures()[2], u"3"_s);
    QVERIFY(figures()[0].endsWith(u'%'));
    QVERIFY(figures()[3].toLongLong() > 1);
    QCOMPARE(figures()[4], u"0"_s);
}

void tst_ProgramPanel::countsRestarts()
{
    Core::ServerConfig config = Testing::CommandServers::config(u"echo ready; sleep 0.3"_s);
    config.values.insert(u"restart"_s, u"always"_s);
    run(u"true"_s);
    m_server->stopNow();
    QTRY_VERIFY(m_server->state() == State::Stopped || m_server->state() == State::Failed);
    m_server->setConfig(config);
    m_server->start();
    QTRY_COMPARE_WITH_TIMEOUT(figures()[4], u"1"_s, 15'000);
}

void tst_ProgramPanel::showsHowItFailed()
{
    run(u"echo one; echo 'two \x1b[31mred\x1b[0m' >&2; exit 3"_s);
    QTRY_COMPARE(m_server->state(), State::Failed);
    QVERIFY(says(u"one\ntwo red"_s) || says(u"two red\none"_s));
    QVERIFY(m_server->failure()->message.contains(u'3'));
    QSignalSpy wanted(m_panel.get(), &ProgramPanel::consoleWanted);
    button(u"Show console"_s)->click();
    QCOMPARE(wanted.size(), 1);
}

void tst_ProgramPanel::masksWhatItSaidLastWhilePresenting()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Gui::Masking masking(settings);
    masking.setPresenting(true);
    m_panel->setMasking(&masking);
    run(u"echo 'password=tops3cret'; exit 3"_s);
    QTRY_COMPARE(m_server->state(), State::Failed);
    QVERIFY(says(u"password="_s));
    QVERIFY(!says(u"tops3cret"_s));
    masking.setPresenting(false);
    m_panel->refresh();
    QVERIFY(says(u"tops3cret"_s));
}

void tst_ProgramPanel::takesTheNextStep()
{
    run(u"trap '' TERM INT; echo ready; while :; do sleep 0.1; done"_s);
    QTRY_COMPARE(m_server->state(), State::Running);
    QVERIFY(!button(u"Next step now"_s)->isVisibleTo(m_panel.get()));
    m_server->stop(); // thirty seconds until something else than TERM
    QTRY_VERIFY(says(u"TERM"_s));
    QVERIFY(Gui::ProgramTexts::isStopping(*m_server));
    button(u"Next step now"_s)->click();
    QTRY_VERIFY(says(u"INT"_s));
    button(u"Next step now"_s)->click();
    QTRY_COMPARE(m_server->state(), State::Stopped);
}

void tst_ProgramPanel::restartsTheProgram()
{
    run(u"echo ready; sleep 100"_s);
    QTRY_COMPARE(m_server->state(), State::Running);
    QTRY_VERIFY(m_server->status().program->figures.id > 0);
    const qint64 before = m_server->status().program->figures.id;
    button(u"Restart"_s)->click();
    QTRY_VERIFY(m_server->state() == State::Running && m_server->status().program
                && m_server->status().program->figures.id > 0
                && m_server->status().program->figures.id != before);
}

QTEST_MAIN(tst_ProgramPanel)
#include "tst_programpanel.moc"
