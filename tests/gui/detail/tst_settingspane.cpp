// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"
#include "core/workspace/workspacefile.h"
#include "gui/detail/accessfields.h"
#include "gui/detail/generalfields.h"
#include "gui/detail/limitfields.h"
#include "gui/detail/settingspane.h"
#include "gui/widgets/fieldform.h"
#include "support/testkind.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::ServerState;
using Gui::FieldForm;
using Gui::SettingsPane;

class tst_SettingsPane final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsTheConfig();
    void appliesValidChangesAtOnce();
    void appliesNothingThatIsWrong();
    void undoesFiftyEdits();
    void undoesByKeyInAnInput();
    void mergesTyping();
    void keepsUndoPerServer();
    void followsChangesFromElsewhere();
    void asksForARestart();
    void warnsOfTheNetwork();
    void keepsEveryLimitInAFile();
    void refusesTakenNames();
    void leavesFractionsAlone();
    void offersNeedsWhereThereAreOthers();
    void keepsNeedsThatComeBack();

private:
    template<typename T>
    T *input(const QString &key) const
    {
        return m_pane->findChild<T *>(key);
    }
    FieldForm *form() const { return m_pane->findChild<FieldForm *>(); }
    void editOnce(QRandomGenerator &random);

    const Core::KindRegistry m_kinds = Testing::testKinds();
    std::unique_ptr<Core::Workspace> m_workspace;
    std::unique_ptr<SettingsPane> m_pane;
    Core::Server *m_server = nullptr;
};

void tst_SettingsPane::init()
{
    m_workspace = std::make_unique<Core::Workspace>(m_kinds);
    m_server = &m_workspace->servers().add(Testing::testConfig(u"first"_s));
    m_pane = std::make_unique<SettingsPane>(*m_workspace);
    m_pane->setServer(m_server);
    m_pane->resize(800, 600);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    QTRY_VERIFY(!form()->isChecking());
}

void tst_SettingsPane::cleanup()
{
    m_pane.reset();
    m_workspace.reset();
}

void tst_SettingsPane::showsTheConfig()
{
    QCOMPARE(input<QLineEdit>(Gui::GeneralFields::name)->text(), u"first"_s);
    QCOMPARE(input<QLineEdit>(u"greeting"_s)->text(), u"hello"_s);
    QCOMPARE(input<QDoubleSpinBox>(u"general.grace"_s)->value(), 5.0);
    QCOMPARE(input<QDoubleSpinBox>(u"general.bodySize"_s)->value(), 0.0);
    QCOMPARE(input<QDoubleSpinBox>(u"general.headSize"_s)->value(), 64.0);
}

void tst_SettingsPane::appliesValidChangesAtOnce()
{
    QTest::keyClicks(input<QLineEdit>(u"greeting"_s), u"!"_s);
    QTRY_COMPARE(m_server->config().values.value(u"greeting"_s), u"hello!"_s);
    input<QDoubleSpinBox>(u"general.grace"_s)->setValue(9);
    QCOMPARE(m_server->config().grace, 9s);
    input<QDoubleSpinBox>(u"general.workerThreads"_s)->setValue(2);
    QCOMPARE(m_server->config().workerThreads, 2);
    input<QDoubleSpinBox>(u"general.headSize"_s)->setValue(32);
    QCOMPARE(m_server->config().limits.headSize, 32 * 1024);
    auto *policy = input<QComboBox>(Gui::GeneralFields::portPolicy);
    policy->setCurrentIndex(policy->findData(u"fixed"_s));
    emit policy->activated(policy->currentIndex());
    input<QDoubleSpinBox>(Gui::GeneralFields::port)->setValue(9'999);
    QCOMPARE(m_server->config().port, 9'999);
    QCOMPARE(m_server->config().portPolicy, Core::ServerConfig::PortPolicy::Fixed);
}

void tst_SettingsPane::appliesNothingThatIsWrong()
{
    auto *name = input<QLineEdit>(Gui::GeneralFields::name);
    name->clear();
    QTest::keyClicks(name, u"x"_s);
    QTest::keyClick(name, Qt::Key_Backspace);
    QVERIFY(!form()->isValid());
    const Core::ServerConfig before = m_server->config();
    QTest::keyClicks(input<QLineEdit>(u"greeting"_s), u"!"_s);
    QCOMPARE(m_server->config(), before);
    QTest::keyClicks(name, u"second"_s);
    QTRY_COMPARE(m_server->config().name, u"second"_s);
    QCOMPARE(m_server->config().values.value(u"greeting"_s), u"hello!"_s);
}

void tst_SettingsPane::editOnce(QRandomGenerator &random)
{
    switch (random.bounded(6)) {
    case 0:
        QTest::keyClicks(input<QLineEdit>(u"greeting"_s),
                         QString(QChar(u'a' + random.bounded(26))));
        break;
    case 1:
        input<QCheckBox>(u"fails"_s)->click();
        break;
    case 2: {
        auto *mode = input<QComboBox>(u"mode"_s);
        mode->setCurrentIndex(1 - mode->currentIndex());
        emit mode->activated(mode->currentIndex());
        break;
    }
    case 3:
        input<QDoubleSpinBox>(u"general.connections"_s)->setValue(random.bounded(1, 9'000));
        break;
    case 4:
        input<QPlainTextEdit>(u"lines"_s)->appendPlainText(QString::number(random.generate()));
        break;
    case 5:
        QTest::keyClicks(input<QLineEdit>(Gui::GeneralFields::name), u"n"_s);
        break;
    }
}

void tst_SettingsPane::undoesFiftyEdits()
{
    const Core::ServerConfig original = m_server->config();
    QRandomGenerator random(7);
    for (int i = 0; i < 50; ++i)
        editOnce(random);
    QTRY_VERIFY(!form()->isChecking());
    const Core::ServerConfig edited = m_server->config();
    QVERIFY(edited != original);
    QVERIFY(m_pane->undoStack()->count() > 20);
    for (int i = 0; i < 50; ++i)
        m_pane->undoStack()->undo();
    QTRY_VERIFY(!form()->isChecking());
    QCOMPARE(m_server->config(), original);
    for (int i = 0; i < 50; ++i)
        m_pane->undoStack()->redo();
    QTRY_VERIFY(!form()->isChecking());
    QCOMPARE(m_server->config(), edited);
}

void tst_SettingsPane::undoesByKeyInAnInput()
{
    auto *greeting = input<QLineEdit>(u"greeting"_s);
    input<QCheckBox>(u"fails"_s)->click();
    greeting->setFocus();
    QTest::keyClicks(greeting, u"!"_s);
    QTRY_COMPARE(m_server->config().values.value(u"greeting"_s), u"hello!"_s);
    QTest::keyClick(greeting, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(greeting->text(), u"hello"_s);
    QTest::keyClick(greeting, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!input<QCheckBox>(u"fails"_s)->isChecked());
    QTest::keyClick(m_pane.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(input<QCheckBox>(u"fails"_s)->isChecked());
    QTRY_VERIFY(m_server->config().values.value(u"fails"_s).toBool());
}

void tst_SettingsPane::mergesTyping()
{
    QTest::keyClicks(input<QLineEdit>(u"greeting"_s), u" world"_s);
    QCOMPARE(m_pane->undoStack()->count(), 1);
    m_pane->undoStack()->undo();
    QCOMPARE(input<QLineEdit>(u"greeting"_s)->text(), u"hello"_s);
}

void tst_SettingsPane::keepsUndoPerServer()
{
    input<QCheckBox>(u"fails"_s)->click();
    Core::Server &other = m_workspace->servers().add(Testing::testConfig(u"other"_s));
    m_pane->setServer(&other);
    QVERIFY(!m_pane->undoStack()->canUndo());
    m_pane->setServer(m_server);
    QVERIFY(m_pane->undoStack()->canUndo());
    m_pane->undoStack()->undo();
    QTRY_VERIFY(!m_server->config().values.contains(u"fails"_s));
    m_pane->setServer(nullptr);
    m_workspace->servers().remove(m_server->id());
    m_pane->setServer(&other);
}

void tst_SettingsPane::followsChangesFromElsewhere()
{
    Core::ServerConfig config = m_server->config();
    config.name = u"renamed"_s;
    m_server->setConfig(config);
    QCOMPARE(input<QLineEdit>(Gui::GeneralFields::name)->text(), u"renamed"_s);
    QVERIFY(!m_pane->undoStack()->canUndo());
}

void tst_SettingsPane::asksForARestart()
{
    auto *bar = m_pane->findChild<QWidget *>(u"restartBar"_s);
    QVERIFY(!bar->isVisible());
    m_server->start();
    QTRY_COMPARE(m_server->state(), ServerState::Value::Running);
    QVERIFY(!bar->isVisible());
    QTest::keyClicks(input<QLineEdit>(u"greeting"_s), u"!"_s);
    QTRY_VERIFY(bar->isVisible());
    m_pane->findChild<QPushButton *>(u"restartButton"_s)->click();
    QTRY_COMPARE(m_server->state(), ServerState::Value::Running);
    QTRY_VERIFY(!bar->isVisible());
}

void tst_SettingsPane::warnsOfTheNetwork()
{
    const auto warned = [this] {
        for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(u"Everyone who can reach"_s))
                return true;
        }
        return false;
    };
    QVERIFY(!warned());
    auto *host = input<QComboBox>(Gui::GeneralFields::host);
    const int all = host->findData(u"0.0.0.0"_s);
    host->setCurrentIndex(all);
    emit host->activated(all);
    QVERIFY(warned());
    QTRY_COMPARE(m_server->config().host, u"0.0.0.0"_s);
    QVERIFY(!m_server->config().allowNetwork);
    auto *consent = input<QCheckBox>(Gui::AccessFields::allowNetwork);
    QVERIFY(consent->isVisible());
    consent->click();
    QTRY_VERIFY(m_server->config().allowNetwork);
    m_pane->undoStack()->undo();
    QTRY_VERIFY(!m_server->config().allowNetwork);
    m_pane->undoStack()->undo();
    QVERIFY(!consent->isVisible());
    QVERIFY(!warned());
    QTRY_VERIFY(m_server->config().isLoopback());
}

// What the form takes, a workspace file takes, too.
void tst_SettingsPane::keepsEveryLimitInAFile()
{
    for (const bool largest : {false, true}) {
        Core::FieldValues values;
        for (const Core::Field &field : Gui::LimitFields::fields())
            values.insert(field.key, largest ? field.maximum : field.minimum);
        Core::ServerConfig config = Testing::testConfig();
        Gui::LimitFields::apply(values, config);
        const QByteArray text = Core::WorkspaceFile {{config}}.toText(m_kinds);
        const auto again = Core::WorkspaceFile::parse(text, u"f"_s, m_kinds);
        QVERIFY2(again, again ? "" : qPrintable(again.error()));
        QVERIFY(again->servers[0] == config);
    }
}

void tst_SettingsPane::refusesTakenNames()
{
    m_workspace->servers().add(Testing::testConfig(u"other"_s));
    m_pane->setServer(m_server); // shown anew
    auto *name = input<QLineEdit>(Gui::GeneralFields::name);
    name->selectAll();
    QTest::keyClicks(name, u"other"_s);
    QTRY_VERIFY(!form()->isChecking());
    QVERIFY(!form()->isValid());
    QVERIFY(form()->error().contains(u"other"_s));
    QVERIFY(m_server->name() != u"other"_s);
}

void tst_SettingsPane::leavesFractionsAlone()
{
    Core::ServerConfig config = m_server->config();
    config.grace = 1'500ms;
    config.limits.headSize = 5'000;
    m_server->setConfig(config);
    input<QCheckBox>(u"fails"_s)->click();
    QTRY_VERIFY(m_server->config().values.contains(u"fails"_s));
    QCOMPARE(m_server->config().grace, 1'500ms);
    QCOMPARE(m_server->config().limits.headSize, 5'000);
}

void tst_SettingsPane::offersNeedsWhereThereAreOthers()
{
    QVERIFY(!form()->value(Gui::NeedsField::key).isValid());
    const Core::Server &other = m_workspace->servers().add(Testing::testConfig(u"other"_s));
    auto *needs = input<QPlainTextEdit>(Gui::NeedsField::key);
    QVERIFY(needs);
    QTRY_VERIFY(needs->isVisible());
    needs->setPlainText(u"other"_s);
    QTRY_COMPARE(m_server->config().needs, QStringList {other.id()});
    needs->clear();
    QTRY_COMPARE(m_server->config().needs, QStringList());
    m_workspace->servers().remove(other.id());
    QVERIFY(!form()->value(Gui::NeedsField::key).isValid());
}

void tst_SettingsPane::keepsNeedsThatComeBack()
{
    const Core::Server &other = m_workspace->servers().add(Testing::testConfig(u"other"_s));
    const Core::ServerConfig kept = other.config();
    Core::ServerConfig config = m_server->config();
    config.needs = {other.id()};
    m_server->setConfig(config);
    m_workspace->servers().remove(other.id());
    m_pane->setServer(m_server); // shown anew, while there is no other
    m_workspace->servers().add(kept);
    QTest::keyClicks(input<QLineEdit>(u"greeting"_s), u"!"_s);
    QTRY_COMPARE(m_server->config().values.value(u"greeting"_s), u"hello!"_s);
    QCOMPARE(m_server->config().needs, QStringList {kept.id});
    QCOMPARE(form()->value(Gui::NeedsField::key).toStringList(), QStringList {u"other"_s});
}

QTEST_MAIN(tst_SettingsPane)
#include "tst_settingspane.moc"
