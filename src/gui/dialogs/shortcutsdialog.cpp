// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/shortcutsdialog.h"

#include "gui/theme.h"
#include "gui/traffic/traffickeys.h"
#include "gui/window/actions.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnsOfGroup = 3; // text, keys, gap

// Groups of keys beside each other, filled from the top.
class KeyGroups
{
public:
    explicit KeyGroups(QWidget *page)
        : m_page(page)
        , m_grid(new QGridLayout(page))
    {
        m_grid->setContentsMargins({});
        m_grid->setHorizontalSpacing(20);
        m_grid->setVerticalSpacing(8);
    }

    void begin(const QString &title)
    {
        ++m_group;
        if (m_group > 0)
            m_grid->setColumnMinimumWidth(m_group * columnsOfGroup - 1, 24);
        m_row = 0;
        addTitle(title);
    }

    // Under the group before it: all of them beside each other are wider than many screens.
    void beginBelow(const QString &title)
    {
        ++m_row;
        addTitle(title);
    }

    void add(const QString &text, const QString &keys)
    {
        if (keys.isEmpty())
            return;
        addLabel(text, 0);
        QLabel *key = addLabel(keys, 1);
        QPalette quiet = key->palette();
        quiet.setColor(QPalette::WindowText, Theme::accent());
        key->setPalette(quiet);
        ++m_row;
    }

    void end() { m_grid->setRowStretch(m_grid->rowCount(), 1); }

private:
    void addTitle(const QString &title)
    {
        QLabel *label = addLabel(title, 0);
        QFont font = label->font();
        font.setWeight(QFont::DemiBold);
        label->setFont(font);
        ++m_row;
    }

    QLabel *addLabel(const QString &text, int column)
    {
        auto *label = new QLabel(m_page);
        label->setTextFormat(Qt::PlainText);
        label->setText(text);
        m_grid->addWidget(label, m_row, m_group * columnsOfGroup + column);
        return label;
    }

    QWidget *m_page;
    QGridLayout *m_grid;
    int m_group = -1;
    int m_row = 0;
};

QString plain(QString text)
{
    if (text.endsWith(u'…'))
        text.chop(1);
    return text.remove(u'&');
}

void addScope(KeyGroups &groups, const Actions &actions, Actions::Scope scope)
{
    for (const auto &[id, action] : actions.all()) {
        if (Actions::scopeOf(id) == scope)
            groups.add(action->iconText(), action->shortcut().toString(QKeySequence::NativeText));
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *page = new QWidget;
    KeyGroups groups(page);
    groups.begin(tr("Everywhere"));
    addScope(groups, actions, Actions::Scope::Window);
    groups.begin(tr("In the list"));
    addScope(groups, actions, Actions::Scope::List);
    groups.beginBelow(tr("In the details"));
    const auto keys
        = [](auto... of) { return QKeySequence(of...).toString(QKeySequence::NativeText); };
    groups.add(tr("Overview, Traffic, Settings, Console, Breakpoints, Mock"),
               tr("%1 to %2", "keys").arg(keys(Qt::CTRL | Qt::Key_1), keys(Qt::CTRL | Qt::Key_6)));
    groups.add(tr("Find, next in the console"),
               keys(Qt::CTRL | Qt::Key_F) + u", "_s + keys(Qt::Key_F3));
    groups.add(tr("Next tab"), keys(Qt::CTRL | Qt::Key_Tab));
    groups.add(tr("Undo a setting"), keys(Qt::CTRL | Qt::Key_Z));
    groups.add(tr("Suggestions for the filter"), keys(Qt::CTRL | Qt::Key_Space));
    groups.add(tr("Edit and send: send"), keys(Qt::CTRL | Qt::Key_Return));
    groups.add(tr("Edit and send: leave the body"), keys(Qt::Key_F6));
    groups.add(tr("Held message: go on"), keys(Qt::CTRL | Qt::Key_Return));
    groups.add(tr("Held message: drop"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete));
    groups.add(tr("Held messages: let all go on"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    groups.add(tr("Mock: add or remove a route"),
               keys(Qt::Key_Insert) + u", "_s + keys(Qt::Key_Delete));
    groups.add(tr("Mock: duplicate a route"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    groups.add(tr("Mock: save the file"), keys(Qt::CTRL | Qt::Key_S));
    groups.begin(tr("In the traffic"));
    for (int key = 0; key < TrafficKeys::count; ++key)
        groups.add(plain(TrafficKeys::text(TrafficKey(key))),
                   TrafficKeys::keysText(TrafficKey(key)));
    groups.end();
    auto *area = new QScrollArea(this);
    area->setWidget(page);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(20);
    layout->addWidget(area, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    const int bar = area->verticalScrollBar()->sizeHint().width();
    resize(page->sizeHint() + QSize(48 + bar, 120));
}

} // namespace Gui
