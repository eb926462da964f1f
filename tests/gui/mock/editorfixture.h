// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/kindregistry.h"
#include "core/server/server.h"
#include "gui/exchange/codeview.h"
#include "gui/mock/diskbar.h"
#include "gui/mock/mockeditor.h"
#include "gui/mock/mocktextview.h"
#include "gui/mock/routes/routetree.h"
#include "gui/widgets/notice.h"
#include "kinds/allkinds.h"
#include "support/rawclient.h"
#include "support/testkind.h"

#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

namespace Testing {

using namespace Qt::StringLiterals;

inline constexpr const char *shop = R"({
  "portsideMock": 1,
  "routes": [
    {"method": "GET", "path": "/users/{id}", "responses": [
      {"when": [{"path": "id", "equals": "0"}], "status": 404},
      {"json": {"name":   "Ada"}}
    ]},
    {"path": "/users", "response": {"body": "all"}},
    {"path": "/carts", "response": {"body": "carts"}}
  ]
}
)";

// A mock file in an editor: a real file, and if wanted a real server that answers by it.
class EditorFixture
{
protected:
    using Disk = Gui::MockDocument::Disk;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Gui::MockEditor> m_editor;
    const Core::KindRegistry m_kinds = Kinds::allKinds();
    std::unique_ptr<Core::Server> m_server;

    QString path() const { return m_folder->filePath(u"shop.json"_s); }
    QByteArray onDisk() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void writeDisk(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    Gui::MockDocument &document() const { return m_editor->document(); }
    template<typename Widget>
    Widget *child() const
    {
        return m_editor->findChild<Widget *>();
    }
    template<typename Widget>
    static Widget *named(const QWidget *parent, const QString &name)
    {
        for (Widget *each : parent->findChildren<Widget *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QTreeView *tree() const { return child<Gui::RouteTree>()->view(); }
    Gui::CodeView *text() const { return child<Gui::MockTextView>()->findChild<Gui::CodeView *>(); }
    QString notice() const { return child<Gui::DiskBar>()->findChild<Gui::Notice *>()->text(); }
    QList<QPushButton *> answers() const
    {
        return child<Gui::DiskBar>()->findChildren<QPushButton *>();
    }
    QStringList names(const QModelIndex &parent = {}) const
    {
        QStringList result;
        for (int row = 0; row < tree()->model()->rowCount(parent); ++row) {
            const QModelIndex index = tree()->model()->index(row, 0, parent);
            result << index.data().toString() << names(index);
        }
        return result;
    }
    void choose(const QString &name) const
    {
        const auto found = tree()->model()->match(tree()->model()->index(0, 0), Qt::DisplayRole,
                                                  name, 1, Qt::MatchRecursive | Qt::MatchExactly);
        QVERIFY2(!found.isEmpty(), qPrintable(names().join(u'\n')));
        tree()->setCurrentIndex(found.first());
    }
    void act(const QString &name) const
    {
        for (QAction *action : m_editor->findChildren<QAction *>()) {
            if (action->text() == name) {
                QVERIFY(action->isEnabled());
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(name));
    }
    void open()
    {
        m_editor = std::make_unique<Gui::MockEditor>(path(),
                                                     Gui::Drafts(m_folder->filePath(u"drafts"_s)));
        m_editor->resize(1100, 600);
        m_editor->show();
        QTRY_VERIFY(document().read() || !document().faults().isEmpty()
                    || document().disk() == Disk::Missing);
    }
    void serve()
    {
        Core::ServerConfig config = testConfig(u"shop"_s);
        config.kind = u"mock"_s;
        config.values = {{u"file"_s, path()}};
        m_server = std::make_unique<Core::Server>(config, *m_kinds.find(u"mock"_s));
        m_server->start();
        QTRY_COMPARE(m_server->state(), Core::ServerState::Value::Running);
        m_editor->setServer(m_server.get());
    }
    QByteArray get(const QByteArray &target) const
    {
        return request(m_server->port(), "GET", target).body;
    }

    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        writeDisk(shop);
        open();
    }
    void end()
    {
        m_editor.reset();
        m_server.reset();
    }
};

} // namespace Testing
