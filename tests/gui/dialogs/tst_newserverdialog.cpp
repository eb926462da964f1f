// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"
#include "gui/dialogs/newserverdialog.h"
#include "support/projectfolder.h"
#include "support/proposingkind.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Gui::NewServerDialog;
using State = Core::ServerState::Value;

class TestNewServerDialog final : public QObject
{
    Q_OBJECT

private slots:
    void isReadyWithItsDefaults()
    {
        Fixture f;
        for (int row = 0; row < f.kindCount(); ++row) {
            NewServerDialog dialog(f.workspace, f.folder.path(), nullptr);
            dialog.findChild<QListWidget *>(u"kinds"_s)->setCurrentRow(row);
            QSignalSpy created(&dialog, &NewServerDialog::created);
            auto *create = dialog.findChild<QPushButton *>(u"create"_s);
            QTRY_VERIFY(create->isEnabled());
            create->click();
            QCOMPARE(created.count(), 1);
        }
        QCOMPARE(f.servers.size(), f.kindCount());
        QTRY_COMPARE(f.servers.running(), f.kindCount());
        QTRY_COMPARE(f.servers.at(0).state(), State::Running);
    }

    void takesNamePortAndAddress()
    {
        Fixture f;
        f.servers.add(Testing::testConfig(u"mine"_s));
        NewServerDialog dialog(f.workspace, f.folder.path(), nullptr);
        dialog.findChild<QLineEdit *>(u"name"_s)->setText(u" mine "_s);
        auto *port = dialog.findChild<QSpinBox *>(u"port"_s);
        QVERIFY(port->isHidden());
        dialog.findChild<QComboBox *>(u"portPolicy"_s)
            ->setCurrentIndex(int(Core::ServerConfig::PortPolicy::Preferred));
        QVERIFY(!port->isHidden());
        port->setValue(18'234);
        auto *warning = dialog.findChild<QLabel *>(u"network"_s);
        QVERIFY(warning->isHidden());
        dialog.findChild<QComboBox *>(u"address"_s)->setCurrentIndex(2);
        QVERIFY(!warning->isHidden());
        auto *create = dialog.findChild<QPushButton *>(u"create"_s);
        auto *consent = dialog.findChild<QCheckBox *>(u"consent"_s);
        QVERIFY(!create->isEnabled());
        dialog.accept();
        QCOMPARE(f.servers.size(), 1);
        dialog.show();
        QCOMPARE(consent->x(), warning->x());
        QVERIFY(consent->y() > warning->y());
        consent->setChecked(true);
        QVERIFY(create->isEnabled());
        dialog.findChild<QComboBox *>(u"address"_s)->setCurrentIndex(3);
        QVERIFY(!consent->isChecked()); // given for the other address
        dialog.findChild<QComboBox *>(u"address"_s)->setCurrentIndex(2);
        consent->setChecked(true);
        dialog.accept();
        QCOMPARE(f.servers.size(), 2);
        const Core::ServerConfig &config = f.servers.at(1).config();
        QVERIFY(config.name.startsWith(u"mine"_s));
        QVERIFY(config.name != u"mine"_s);
        QCOMPARE(config.host, u"0.0.0.0"_s);
        QVERIFY(config.allowNetwork);
        QCOMPARE(config.portPolicy, Core::ServerConfig::PortPolicy::Preferred);
        QCOMPARE(config.port, quint16(18'234));
    }

    void aMissingFolderIsAskedFor()
    {
        Fixture f;
        NewServerDialog dialog(f.workspace, {}, nullptr);
        dialog.findChild<QListWidget *>(u"kinds"_s)->setCurrentRow(1);
        QVERIFY(!dialog.findChild<QPushButton *>(u"create"_s)->isEnabled());
        dialog.accept();
        QCOMPARE(f.servers.size(), 0);
    }

    void suggestsAName()
    {
        Fixture f;
        NewServerDialog dialog(f.workspace, u"/srv/holiday"_s, nullptr);
        dialog.findChild<QListWidget *>(u"kinds"_s)->setCurrentRow(1);
        QCOMPARE(dialog.findChild<QLineEdit *>(u"name"_s)->placeholderText(), u"holiday"_s);
    }

    void aProposalIsReadyInOneClick()
    {
        Fixture f;
        f.kinds.add(Testing::proposingKind());
        const Testing::ProjectFolder folder;
        folder.add(u"made"_s);
        NewServerDialog dialog(f.workspace, f.folder.path(), nullptr);
        dialog.propose(folder.path(), f.kinds.proposals(folder.path()));
        QSignalSpy created(&dialog, &NewServerDialog::created);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(created.count(), 1);
        QCOMPARE(f.servers.at(0).config().kind, u"proposing"_s);
        QCOMPARE(f.servers.at(0).config().values,
                 (Core::FieldValues {{u"command"_s, u"run one"_s}, {u"folder"_s, folder.path()}}));
    }

    void choosingAnotherProposalForgetsTheFirst()
    {
        Fixture f;
        f.kinds.add(Testing::proposingKind());
        NewServerDialog dialog(f.workspace, f.folder.path(), nullptr);
        Core::Proposal other;
        other.kind = u"folder"_s;
        other.title = u"files"_s;
        other.values = {{u"folder"_s, u"/srv"_s}};
        Core::Proposals proposals = Testing::proposingKind().propose(u"/"_s);
        proposals[0].rank = 1;
        dialog.propose(u"/"_s, proposals + Core::Proposals {other});
        auto *list = dialog.findChild<QListWidget *>(u"proposals"_s);
        auto *kinds = dialog.findChild<QListWidget *>(u"kinds"_s);
        QCOMPARE(kinds->currentRow(), 2);
        list->setCurrentRow(1);
        QCOMPARE(kinds->currentRow(), 1);
        QCOMPARE(dialog.findChild<QLineEdit *>(u"name"_s)->placeholderText(), u"srv"_s);
        list->setCurrentRow(0);
        dialog.accept();
        QCOMPARE(f.servers.at(0).config().values.value(u"command"_s).toString(), u"anything"_s);
    }

    // A kind that asks for something first is not the one to begin with.
    void opensWithAKindThatIsReady()
    {
        const QTemporaryDir folder;
        Core::ServerKind asking = Testing::proposingKind();
        asking.fields = [] {
            Core::Field command;
            command.key = u"command"_s;
            command.label = u"Command"_s;
            command.defaultValue = QString();
            command.required = true;
            return QList<Core::Field> {command};
        };
        Core::KindRegistry kinds;
        kinds.add(asking);
        kinds.add(Testing::folderKind());
        Core::Workspace workspace(kinds);
        NewServerDialog dialog(workspace, folder.path(), nullptr);
        QCOMPARE(dialog.findChild<QListWidget *>(u"kinds"_s)->currentRow(), 1);
        QTRY_VERIFY(dialog.findChild<QPushButton *>(u"create"_s)->isEnabled());
    }

    void beginsWithReadyMadeSettings()
    {
        Fixture f;
        f.kinds.add(Testing::proposingKind());
        NewServerDialog dialog(f.workspace, f.folder.path(), nullptr);
        auto *box = dialog.findChild<QComboBox *>(u"readyMade"_s);
        QVERIFY(box->isHidden());
        dialog.findChild<QListWidget *>(u"kinds"_s)->setCurrentRow(2);
        QVERIFY(!box->isHidden());
        QTRY_COMPARE(box->count(), 2);
        box->setCurrentIndex(1);
        emit box->activated(1);
        dialog.accept();
        QCOMPARE(f.servers.at(0).config().values.value(u"command"_s).toString(), u"ready"_s);
    }

private:
    struct Fixture
    {
        int kindCount() const { return int(kinds.kinds().size()); }

        const QTemporaryDir folder;
        Core::KindRegistry kinds = Testing::testKinds();
        Core::Workspace workspace {kinds};
        Core::ServerList &servers = workspace.servers();
    };
};

QTEST_MAIN(TestNewServerDialog)
#include "tst_newserverdialog.moc"
