// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/mockeditor.h"

#include "core/mock/edit/mockstarter.h"
#include "core/server/server.h"
#include "gui/icons.h"
#include "gui/mock/diskbar.h"
#include "gui/mock/form/fileform.h"
#include "gui/mock/form/resourceform.h"
#include "gui/mock/form/routeform.h"
#include "gui/mock/mocktextview.h"
#include "gui/mock/routes/routetree.h"
#include "gui/mock/state/statepanel.h"
#include "gui/mock/try/trypanel.h"
#include "gui/widgets/background.h"
#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/notice.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Gui {

MockEditor::MockEditor(const QString &file, const Drafts &drafts, QWidget *parent)
    : QWidget(parent)
    , m_document(new MockDocument(file, drafts, this))
    , m_file(new ElidedLabel)
    , m_atOnce(new QCheckBox)
    , m_disk(new DiskBar(*m_document))
    , m_refused(new Notice)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_tree(new RouteTree)
    , m_tabs(new QTabWidget)
    , m_entries(new QStackedWidget)
    , m_form(new RouteForm)
    , m_resource(new ResourceForm)
    , m_try(new TryPanel)
    , m_state(new StatePanel)
    , m_fileForm(new FileForm)
    , m_text(new MockTextView(m_document->syntax()))
{
    m_entries->addWidget(m_form);
    m_entries->addWidget(m_resource);
    for (QWidget *each : {static_cast<QWidget *>(m_entries), static_cast<QWidget *>(m_try),
                          static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_fileForm)})
        m_tabs->addTab(each, {});
    m_tabs->setDocumentMode(true);
    m_splitter->setChildrenCollapsible(false);
    for (QWidget *each : {static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_tabs),
                          static_cast<QWidget *>(m_text)})
        m_splitter->addWidget(each);
    m_splitter->setSizes({220, 540, 324});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(makeBar());
    layout->addWidget(m_disk);
    layout->addWidget(m_refused);
    layout->addWidget(m_splitter, 1);
    m_file->setText(file);
    m_file->setForegroundRole(QPalette::PlaceholderText);
    setFocusProxy(m_tree);
    connectViews();
    connectForms();
    connectRouteActions();
    retranslate();
    refresh();
}

MockEditor::~MockEditor()
{
    flush();
}

QAction *MockEditor::addAction(QWidget *bar, const QKeySequence &keys, Qt::ShortcutContext context,
                               QWidget *owner)
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    action->setShortcutContext(context);
    owner->addAction(action);
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    bar->layout()->addWidget(button);
    return action;
}

QWidget *MockEditor::makeBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    // Keys of the tree mean something else in texts.
    QWidget *tree = m_tree->view();
    m_add = addAction(bar, Qt::Key_Insert, Qt::WidgetShortcut, tree);
    m_addResource = addAction(bar, {}, Qt::WidgetShortcut, tree);
    m_copy = addAction(bar, Qt::CTRL | Qt::SHIFT | Qt::Key_D, Qt::WidgetWithChildrenShortcut, this);
    m_remove = addAction(bar, Qt::Key_Delete, Qt::WidgetShortcut, tree);
    m_up = addAction(bar, Qt::ALT | Qt::Key_Up, Qt::WidgetShortcut, tree);
    m_down = addAction(bar, Qt::ALT | Qt::Key_Down, Qt::WidgetShortcut, tree);
    layout->addSpacing(12);
    m_undo = addAction(bar, Qt::CTRL | Qt::Key_Z, Qt::WidgetWithChildrenShortcut, this);
    m_redo = addAction(bar, Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::WidgetWithChildrenShortcut, this);
    layout->addSpacing(12);
    m_save = addAction(bar, Qt::CTRL | Qt::Key_S, Qt::WidgetWithChildrenShortcut, this);
    layout->addWidget(m_atOnce);
    layout->addSpacing(12);
    layout->addWidget(m_file, 1);
    for (const auto &[action, id] :
         {std::pair(m_add, IconId::Add), std::pair(m_addResource, IconId::List),
          std::pair(m_copy, IconId::Duplicate), std::pair(m_remove, IconId::Remove),
          std::pair(m_up, IconId::Up), std::pair(m_down, IconId::Down),
          std::pair(m_undo, IconId::Undo), std::pair(m_redo, IconId::Redo),
          std::pair(m_save, IconId::Save)})
        action->setIcon(icon(id));
    return bar;
}

void MockEditor::connectViews()
{
    connect(m_document, &MockDocument::textReplaced, this, &MockEditor::showText);
    connect(m_document, &MockDocument::understood, this, &MockEditor::showRead);
    connect(m_document, &MockDocument::diskChanged, this, &MockEditor::refresh);
    connect(m_document, &MockDocument::changeRefused, this,
            [this](const QString &why) { m_refused->setNotice(Tone::Warning, why); });
    connect(m_disk, &DiskBar::mockWanted, this, &MockEditor::makeMock);
    connect(m_text, &MockTextView::edited, this, [this] { m_document->setText(m_text->text()); });
    connect(m_text, &MockTextView::undoChanged, this, &MockEditor::refresh);
    connect(m_text, &MockTextView::lineChosen, this, [this](int line) {
        const auto &read = m_document->read();
        const auto route = int(read ? read->routeAt(line) : -1);
        if (route >= 0 && route != m_tree->place().route)
            m_tree->select({.route = route});
    });
    connect(m_tree, &RouteTree::placeChosen, this, &MockEditor::showPlace);
    connect(m_try, &TryPanel::lineWanted, this, [this](int line) {
        const auto &read = m_document->read();
        if (const auto route = int(read ? read->routeAt(line) : -1); route >= 0)
            m_tree->select({.route = route});
    });
    connect(m_atOnce, &QCheckBox::toggled, m_document, &MockDocument::setSavesAtOnce);
    connect(m_atOnce, &QCheckBox::clicked, this, &MockEditor::layoutChanged);
    connect(m_splitter, &QSplitter::splitterMoved, this, &MockEditor::layoutChanged);
    connect(m_document, &MockDocument::merged, this, [this] {
        tell(tr("Somebody else has changed other parts of the file; they are taken over."));
    });
    connect(m_document, &MockDocument::settled, this, [this] {
        if (!m_undoes.isEmpty())
            undo(m_undoes.takeFirst());
    });
}

void MockEditor::connectRouteActions()
{
    connect(m_add, &QAction::triggered, this, &MockEditor::addRoute);
    connect(m_addResource, &QAction::triggered, this, &MockEditor::addResource);
    connect(m_copy, &QAction::triggered, this, &MockEditor::copyRoute);
    connect(m_remove, &QAction::triggered, this, &MockEditor::removeEntry);
    connect(m_up, &QAction::triggered, this,
            [this] { moveRoute(m_tree->place().route, m_tree->place().route - 1); });
    connect(m_down, &QAction::triggered, this,
            [this] { moveRoute(m_tree->place().route, m_tree->place().route + 1); });
    connect(m_undo, &QAction::triggered, this, [this] { undo(false); });
    connect(m_redo, &QAction::triggered, this, [this] { undo(true); });
    connect(m_save, &QAction::triggered, this, [this] {
        flush();
        m_document->save();
    });
    connect(m_tree, &RouteTree::moveChosen, this, &MockEditor::moveRoute);
    connect(m_tree, &RouteTree::enabledChosen, this, [this](int index, bool on) {
        flush();
        m_document->change([index, on](const Core::MockText &text) {
            if (index >= text.file().routes.size())
                return Core::Result<QByteArray>(text.text());
            Core::MockRoute route = text.file().routes[index];
            route.isEnabled = on;
            return text.withRoute(index, route);
        });
    });
}

} // namespace Gui
