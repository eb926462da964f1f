// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/actions.h"

#include "gui/icons.h"

#include <QAction>
#include <QWidget>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Gui {

namespace {

struct Spec
{
    ActionId id;
    Actions::Scope scope;
    const char *text;
    const char *keys;
    std::optional<IconId> icon;
};

using enum Actions::Scope;

constexpr std::array specs {
    Spec {ActionId::NewServer, Window, QT_TRANSLATE_NOOP("Gui::Actions", "&New Server…"), "Ctrl+N",
          IconId::Add},
    Spec {ActionId::ServeFolder, Window, QT_TRANSLATE_NOOP("Gui::Actions", "Serve &Folder…"),
          "Ctrl+O", IconId::Serve},
    Spec {ActionId::ImportHar,
          Window,
          QT_TRANSLATE_NOOP("Gui::Actions", "&Import HAR…"),
          "Ctrl+I",
          {}},
    Spec {ActionId::ImportMock,
          Window,
          QT_TRANSLATE_NOOP("Gui::Actions", "Make a &Mock API of a File…"),
          "Ctrl+Shift+I",
          {}},
    Spec {ActionId::Preferences, Window, QT_TRANSLATE_NOOP("Gui::Actions", "&Preferences…"),
          "Ctrl+,", IconId::Settings},
    Spec {ActionId::Quit, Window, QT_TRANSLATE_NOOP("Gui::Actions", "&Quit"), "Ctrl+Q",
          IconId::Quit},
    Spec {ActionId::Start, Window, QT_TRANSLATE_NOOP("Gui::Actions", "&Start"), "Ctrl+R",
          IconId::Start},
    Spec {ActionId::Stop, Window, QT_TRANSLATE_NOOP("Gui::Actions", "S&top"), "Ctrl+.",
          IconId::Stop},
    Spec {ActionId::Restart, Window, QT_TRANSLATE_NOOP("Gui::Actions", "&Restart"), "F5",
          IconId::Restart},
    Spec {ActionId::Toggle, List, QT_TRANSLATE_NOOP("Gui::Actions", "Start or Stop"), "Space", {}},
    Spec {ActionId::StartAll,
          Window,
          QT_TRANSLATE_NOOP("Gui::Actions", "Start &All"),
          "Ctrl+Shift+R",
          {}},
    Spec {ActionId::StopAll,
          Window,
          QT_TRANSLATE_NOOP("Gui::Actions", "Stop A&ll"),
          "Ctrl+Shift+.",
          {}},
    Spec {ActionId::Open, Window, QT_TRANSLATE_NOOP("Gui::Actions", "&Open in Browser"),
          "Ctrl+Return", IconId::Open},
    Spec {ActionId::CopyUrl, List, QT_TRANSLATE_NOOP("Gui::Actions", "&Copy URL"), "Ctrl+C",
          IconId::Copy},
    Spec {ActionId::Broadcast,
          Window,
          QT_TRANSLATE_NOOP("Gui::Actions", "S&end to Connections…"),
          "Ctrl+Shift+B",
          {}},
    Spec {ActionId::Shots,
          Window,
          QT_TRANSLATE_NOOP("Gui::Actions", "Screens&hots of Pages…"),
          "Ctrl+Shift+G",
          {}},
    Spec {ActionId::Rename, List, QT_TRANSLATE_NOOP("Gui::Actions", "Re&name"), "F2",
          IconId::Rename},
    Spec {ActionId::Duplicate, Window, QT_TRANSLATE_NOOP("Gui::Actions", "&Duplicate"), "Ctrl+D",
          IconId::Duplicate},
    Spec {ActionId::Remove, List, QT_TRANSLATE_NOOP("Gui::Actions", "Re&move"), "Del",
          IconId::Remove},
    Spec {ActionId::MoveUp, List, QT_TRANSLATE_NOOP("Gui::Actions", "Move &Up"), "Alt+Up",
          IconId::Up},
    Spec {ActionId::MoveDown, List, QT_TRANSLATE_NOOP("Gui::Actions", "Move Do&wn"), "Alt+Down",
          IconId::Down},
    Spec {ActionId::SelectAll,
          List,
          QT_TRANSLATE_NOOP("Gui::Actions", "Select All Servers"),
          "Ctrl+A",
          {}},
    Spec {ActionId::FocusFilter, Window, QT_TRANSLATE_NOOP("Gui::Actions", "&Filter Servers"),
          "Ctrl+F", IconId::Search},
    Spec {ActionId::FocusList,
          Window,
          QT_TRANSLATE_NOOP("Gui::Actions", "Go to L&ist"),
          "Ctrl+L",
          {}},
    Spec {ActionId::FocusDetails,
          Window,
          QT_TRANSLATE_NOOP("Gui::Actions", "Go to &Details"),
          "F6",
          {}},
    Spec {
        ActionId::UserOrder, Window, QT_TRANSLATE_NOOP("Gui::Actions", "Your Own &Order"), "", {}},
    Spec {ActionId::Presentation, Window, QT_TRANSLATE_NOOP("Gui::Actions", "&Presentation Mode"),
          "Ctrl+Shift+P", IconId::Hidden},
    Spec {ActionId::Shortcuts, Window, QT_TRANSLATE_NOOP("Gui::Actions", "&Keyboard Shortcuts"),
          "F1", IconId::Keyboard},
    Spec {ActionId::About, Window, QT_TRANSLATE_NOOP("Gui::Actions", "&About Portside"), "",
          IconId::Info},
};

const Spec &specOf(ActionId id)
{
    return *std::ranges::find(specs, id, &Spec::id);
}

} // namespace

Actions::Actions(QWidget *window, QWidget *list)
    : QObject(window)
{
    for (const Spec &spec : specs) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence::fromString(QLatin1StringView(spec.keys)));
        const bool ofList = spec.scope == Scope::List;
        action->setShortcutContext(ofList ? Qt::WidgetShortcut : Qt::WindowShortcut);
        if (spec.icon)
            action->setIcon(icon(*spec.icon));
        (ofList ? list : window)->addAction(action);
        m_actions.emplace(spec.id, action);
    }
    // In front of a dialog, too, that shows what must not be seen.
    m_actions[ActionId::Presentation]->setShortcutContext(Qt::ApplicationShortcut);
    m_actions[ActionId::Presentation]->setCheckable(true);
    m_actions[ActionId::Quit]->setMenuRole(QAction::QuitRole);
    m_actions[ActionId::Preferences]->setMenuRole(QAction::PreferencesRole);
    m_actions[ActionId::About]->setMenuRole(QAction::AboutRole);
    retranslate();
}

QAction *Actions::operator[](ActionId id) const
{
    return m_actions.at(id);
}

Actions::Scope Actions::scopeOf(ActionId id)
{
    return specOf(id).scope;
}

void Actions::setStopsNow(bool now)
{
    if (now == m_stopsNow)
        return;
    m_stopsNow = now;
    m_actions.at(ActionId::Stop)->setIcon(icon(now ? IconId::StopNow : IconId::Stop));
    retranslate();
}

void Actions::retranslate()
{
    for (const auto &[id, action] : m_actions) {
        const bool now = id == ActionId::Stop && m_stopsNow;
        action->setText(now ? tr("S&top Now") : tr(specOf(id).text));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString plain = action->iconText();
        action->setToolTip(keys.isEmpty() ? plain : tr("%1 (%2)", "action, keys").arg(plain, keys));
    }
}

} // namespace Gui
