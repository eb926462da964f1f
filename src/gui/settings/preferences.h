// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historyoptions.h"
#include "gui/masking/masking.h"
#include "gui/theme.h"

#include <QObject>
#include <QSettings>
#include <QStringList>

namespace Gui {

// What the program remembers of the user's choices, one typed face of one settings file; main
// thread.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    static constexpr int maximumRecentFolders = 10;

    // An empty file name means the user's own.
    explicit Preferences(const QString &file = {}, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Preferences)

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    QString language() const; // empty: the desktop's
    void setLanguage(const QString &language);
    bool closeToTray() const;
    void setCloseToTray(bool on);
    bool closeToTrayTold() const;
    void setCloseToTrayTold();
    bool startMinimised() const;
    void setStartMinimised(bool on);
    // Whether the first request is told that comes to a server which waits for some.
    bool announcesFirstRequests() const;
    void setAnnouncesFirstRequests(bool on);

    QStringList recentFolders() const; // the newest first
    void addRecentFolder(const QString &folder);
    void clearRecentFolders();

    // How much of the past traffic is kept.
    Core::Retention retention() const;
    void setRetention(const Core::Retention &retention);
    QStringList savedFilters() const; // in the order in which they were saved
    void addSavedFilter(const QString &filter);
    void removeSavedFilter(const QString &filter);

    Masking &masking() { return m_masking; }

    // Geometry, columns, splitters: opaque, by name.
    QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &layout);

signals:
    void themeChanged();
    void languageChanged();
    void closeToTrayChanged();
    void recentFoldersChanged();
    void retentionChanged();

private:
    QSettings m_settings;
    Masking m_masking;
};

} // namespace Gui
