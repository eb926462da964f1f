// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace Gui {

// Whether the desktop prefers dark: asked of its settings portal without waiting, taken from the
// first palette where there is none; main thread.
class DesktopScheme final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopScheme(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(DesktopScheme)

    bool isDark() const { return m_dark; }

signals:
    void changed();

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void answered(QDBusPendingCallWatcher *watcher);
    void setScheme(uint scheme);

    bool m_darkPalette;
    bool m_dark;
};

} // namespace Gui
