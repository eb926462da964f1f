// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/shortcutsdialog.h"

#include "gui/theme.h"
#include "gui/window/actions.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Gui {

namespace {

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

void addKeys(QGridLayout *grid, int column, const Actions &actions, Actions::Scope scope)
{
    int row = 1;
    for (const auto &[id, action] : actions.all()) {
        if (Actions::scopeOf(id) != scope || action->shortcut().isEmpty())
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto *text = new QLabel(action->iconText(), grid->parentWidget());
        auto *key = new QLabel(keys, grid->parentWidget());
        QPalette quiet = key->palette();
        quiet.setColor(QPalette::WindowText, Theme::accent());
        key->setPalette(quiet);
        text->setTextFormat(Qt::PlainText);
        key->setTextFormat(Qt::PlainText);
        grid->addWidget(text, row, column);
        grid->addWidget(key, row, column + 1);
        ++row;
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(20);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(2, 24);
    layout->addLayout(grid);
    grid->addWidget(heading(tr("Everywhere"), this), 0, 0);
    grid->addWidget(heading(tr("In the list"), this), 0, 3);
    addKeys(grid, 0, actions, Actions::Scope::Window);
    addKeys(grid, 3, actions, Actions::Scope::List);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace Gui
