// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/filter/savedfilters.h"

#include "core/traffic/filtercompletion.h"
#include "gui/icons.h"
#include "gui/settings/preferences.h"
#include "gui/traffic/traffickeys.h"
#include "gui/widgets/menutext.h"

#include <QEvent>
#include <QMenu>

namespace Gui {

using namespace Qt::StringLiterals;

SavedFilters::SavedFilters(QWidget *parent)
    : QToolButton(parent)
{
    setIcon(Gui::icon(IconId::Bookmark));
    setAutoRaise(true);
    setPopupMode(InstantPopup);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &SavedFilters::fill);
    retranslate();
}

void SavedFilters::setPreferences(Preferences *preferences)
{
    m_preferences = preferences;
}

void SavedFilters::fill()
{
    menu()->clear();
    const QStringList saved = m_preferences ? m_preferences->savedFilters() : QStringList();
    for (const QString &text : saved) {
        menu()->addAction(Gui::icon(IconId::Filter), menuText(text), this,
                          [this, text] { emit filterChosen(text); });
    }
    if (!saved.isEmpty())
        menu()->addSeparator();
    if (m_preferences && !m_current.isEmpty()) {
        if (saved.contains(m_current)) {
            menu()->addAction(Gui::icon(IconId::Remove), tr("Forget This Filter"), this,
                              [this] { m_preferences->removeSavedFilter(m_current); });
        } else {
            menu()->addAction(Gui::icon(IconId::Save), tr("Save This Filter"), this,
                              [this] { m_preferences->addSavedFilter(m_current); });
        }
    }
    menu()
        ->addAction(TrafficKeys::text(TrafficKey::Expect), this, &SavedFilters::expectWanted)
        ->setShortcut(TrafficKeys::of(TrafficKey::Expect));
    QMenu *examples = menu()->addMenu(tr("Examples"));
    for (const Core::FilterCompletion &example : Core::filterExamples()) {
        examples->addAction(menuText(QString(example.text + u"   —   "_s + example.meaning)), this,
                            [this, text = example.text] { emit filterChosen(text); });
    }
}

void SavedFilters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void SavedFilters::retranslate()
{
    setText(tr("Saved filters"));
    setToolTip(tr("Saved filters and examples"));
}

} // namespace Gui
