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

void InputEnd::read()
{
    std::array<char, 4'096> thrownAway;
    const ssize_t count = ::read(STDIN_FILENO, thrownAway.data(), thrownAway.size());
    if (count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN)))
        return;
    m_notifier->setEnabled(false);
    emit reached();
}

} // namespace Cli
