// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/desktopscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace Gui {

namespace {

// Names of the XDG desktop portal.
const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colourScheme = u"color-scheme"_s;

} // namespace

DesktopScheme::DesktopScheme(QObject *parent)
    : QObject(parent)
    , m_darkPalette(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
    , m_dark(m_darkPalette)
{
    // Where no bus was announced, looking for one would start one.
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    read.setArguments({appearance, colourScheme});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &DesktopScheme::answered);
}

void DesktopScheme::answered(QDBusPendingCallWatcher *watcher)
{
    const QDBusPendingReply<QDBusVariant> reply = *watcher;
    watcher->deleteLater();
    if (reply.isError())
        return;
    // The portal wraps the value twice.
    QVariant value = reply.value().variant();
    if (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    setScheme(value.toUInt());
}

void DesktopScheme::settingChanged(const QString &group, const QString &key,
                                   const QDBusVariant &value)
{
    if (group == appearance && key == colourScheme)
        setScheme(value.variant().toUInt());
}

void DesktopScheme::setScheme(uint scheme)
{
    // 0: no preference, 1: dark, 2: light
    const bool dark = scheme == 1 || (scheme == 0 && m_darkPalette);
    if (dark == m_dark)
        return;
    m_dark = dark;
    emit changed();
}

} // namespace Gui
