// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/preferences.h"

#include "core/formats/redaction/redactionsettings.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Gui {

namespace {

const QString themeKey = u"look/theme"_s;
const QString languageKey = u"look/language"_s;
const QString closeToTrayKey = u"tray/closeToTray"_s;
const QString closeToTrayToldKey = u"tray/closeToTrayTold"_s;
const QString startMinimisedKey = u"tray/startMinimised"_s;
const QString announcesKey = u"tray/announcesFirstRequests"_s;
const QString recentFoldersKey = u"recent/folders"_s;
const QString historyBytesKey = u"traffic/keptBytes"_s;
const QString historyHoursKey = u"traffic/keptHours"_s;
const QString historyRowsKey = u"traffic/keptRequests"_s;
const QString savedFiltersKey = u"traffic/filters"_s;
const QString layoutKey = u"layout/"_s;

QString themeWord(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(file.isEmpty() ? Core::userSettingsFile() : file, QSettings::IniFormat)
    , m_masking(m_settings)
{
}

ThemeChoice Preferences::theme() const
{
    const QString word = m_settings.value(themeKey).toString();
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (word == themeWord(theme))
            return theme;
    }
    return ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice theme)
{
    if (theme == this->theme())
        return;
    m_settings.setValue(themeKey, themeWord(theme));
    emit themeChanged();
}

QString Preferences::language() const
{
    return m_settings.value(languageKey).toString();
}

void Preferences::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    m_settings.setValue(languageKey, language);
    emit languageChanged();
}

bool Preferences::closeToTray() const
{
    return m_settings.value(closeToTrayKey, true).toBool();
}

void Preferences::setCloseToTray(bool on)
{
    if (on == closeToTray())
        return;
    m_settings.setValue(closeToTrayKey, on);
    emit closeToTrayChanged();
}

bool Preferences::closeToTrayTold() const
{
    return m_settings.value(closeToTrayToldKey, false).toBool();
}

void Preferences::setCloseToTrayTold()
{
    m_settings.setValue(closeToTrayToldKey, true);
}

bool Preferences::startMinimised() const
{
    return m_settings.value(startMinimisedKey, false).toBool();
}

void Preferences::setStartMinimised(bool on)
{
    m_settings.setValue(startMinimisedKey, on);
}

bool Preferences::announcesFirstRequests() const
{
    return m_settings.value(announcesKey, true).toBool();
}

void Preferences::setAnnouncesFirstRequests(bool on)
{
    m_settings.setValue(announcesKey, on);
}

QStringList Preferences::recentFolders() const
{
    return m_settings.value(recentFoldersKey).toStringList();
}

void Preferences::addRecentFolder(const QString &folder)
{
    const QString clean = QDir::cleanPath(folder);
    QStringList folders = recentFolders();
    folders.removeAll(clean);
    folders.prepend(clean);
    m_settings.setValue(recentFoldersKey, folders.mid(0, maximumRecentFolders));
    emit recentFoldersChanged();
}

void Preferences::clearRecentFolders()
{
    m_settings.remove(recentFoldersKey);
    emit recentFoldersChanged();
}

Core::Retention Preferences::retention() const
{
    const Core::Retention usual;
    const auto number = [this](const QString &key, qint64 otherwise) {
        bool isNumber = false;
        const qint64 value = m_settings.value(key, otherwise).toLongLong(&isNumber);
        return isNumber && value >= 0 ? value : otherwise;
    };
    return {.bytes = number(historyBytesKey, usual.bytes),
            .age = std::chrono::hours(number(historyHoursKey, usual.age.count())),
            .rows = number(historyRowsKey, usual.rows)};
}

void Preferences::setRetention(const Core::Retention &retention)
{
    if (retention == this->retention())
        return;
    m_settings.setValue(historyBytesKey, retention.bytes);
    m_settings.setValue(historyHoursKey, qint64(retention.age.count()));
    m_settings.setValue(historyRowsKey, retention.rows);
    emit retentionChanged();
}

QStringList Preferences::savedFilters() const
{
    return m_settings.value(savedFiltersKey).toStringList();
}

void Preferences::addSavedFilter(const QString &filter)
{
    QStringList filters = savedFilters();
    filters.removeAll(filter);
    filters.append(filter);
    m_settings.setValue(savedFiltersKey, filters);
}

void Preferences::removeSavedFilter(const QString &filter)
{
    QStringList filters = savedFilters();
    filters.removeAll(filter);
    m_settings.setValue(savedFiltersKey, filters);
}

QByteArray Preferences::layout(const QString &name) const
{
    return m_settings.value(layoutKey + name).toByteArray();
}

void Preferences::setLayout(const QString &name, const QByteArray &layout)
{
    m_settings.setValue(layoutKey + name, layout);
}

} // namespace Gui
