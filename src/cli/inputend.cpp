// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/inputend.h"

#include <QSocketNotifier>

#include <unistd.h>

#include <array>
#include <cerrno>

namespace Cli {

InputEnd::InputEnd(QObject *parent)
    : QObject(parent)
    , m_notifier(new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this))
{
    connect(m_notifier, &QSocketNotifier::activated, this, &InputEnd::read);
}

void InputEnd::setPaused(bool isPaused)
{
    m_notifier->setEnabled(!isPaused);
}

void InputEnd::read()
{
    std::array<char, 4'096> bytes;
    const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count > 0)
        emit came(QByteArray(bytes.data(), count));
    if (count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN)))
        return;
    m_notifier->setEnabled(false);
    emit reached();
}

} // namespace Cli
