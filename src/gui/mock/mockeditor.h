// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/usecount.h"
#include "gui/mock/document/mockdocument.h"
#include "gui/mock/routes/routemodel.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QCheckBox;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace Core {
class Server;
}

namespace Gui {

class DiskBar;
class ElidedLabel;
class EntryForm;
class FileForm;
class MockTextView;
class Notice;
class ResourceForm;
class RouteForm;
class RouteTree;
class StatePanel;
class TryPanel;

// Edits one mock file: its routes as a tree, one of them as a form, and all of it as text, three
// views of the same text; main thread.
class MockEditor final : public QWidget
{
    Q_OBJECT

public:
    MockEditor(const QString &file, const Drafts &drafts, QWidget *parent = nullptr);
    ~MockEditor() override;
    Q_DISABLE_COPY_MOVE(MockEditor)

    MockDocument &document() const { return *m_document; }
    // That answers by the file; null: none.
    void setServer(Core::Server *server);
    void tell(const QString &text); // above the file, until it changes

    // The splitter and whether changes are saved at once, opaque.
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

signals:
    // In place of the file, which is in another format.
    void mockMade(const QString &file, const QStringList &remarks);
    void layoutChanged(); // by the user

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    QAction *addAction(QWidget *bar, const QKeySequence &keys, Qt::ShortcutContext context,
                       QWidget *owner);
    void connectViews();
    void connectForms();
    void connectRouteActions();
    void addRoute();
    void addResource();
    void copyRoute();
    void removeEntry();
    void moveRoute(int from, int to);
    void makeMock();
    QList<EntryForm *> forms() const;
    void flush();
    void undo(bool isRedo);
    void watchUndoIn(QWidget *widget);
    void showRead();
    void showText();
    void showPlace();
    void showResource();
    void showUses();
    void takeFormEdit(int index, const Core::MockRoute &route);
    void refresh();
    void retranslate();

    MockDocument *m_document;
    QPointer<Core::Server> m_server;
    ElidedLabel *m_file;
    QAction *m_add;
    QAction *m_addResource;
    QAction *m_copy;
    QAction *m_remove;
    QAction *m_up;
    QAction *m_down;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_save;
    QCheckBox *m_atOnce;
    DiskBar *m_disk;
    Notice *m_refused;
    QSplitter *m_splitter;
    RouteTree *m_tree;
    QTabWidget *m_tabs;
    QStackedWidget *m_entries; // the next two
    RouteForm *m_form;
    ResourceForm *m_resource;
    TryPanel *m_try;
    StatePanel *m_state;
    FileForm *m_fileForm;
    MockTextView *m_text;
    MockPlace m_shownPlace;
    QList<bool> m_undoes; // that wait for changes; true: redo
};

} // namespace Gui
