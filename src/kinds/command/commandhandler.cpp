// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/command/commandhandler.h"

#include <QUrl>

namespace Kinds::Command {

namespace {

// The program sees the address that the browser has, so that links that it makes lead back here.
Core::ProxyOptions optionsFor(bool inspects)
{
    Core::ProxyOptions options;
    options.preservesHost = true;
    options.records = inspects;
    return options;
}

} // namespace

CommandHandler::CommandHandler(bool inspects)
    : m_proxy(optionsFor(inspects))
{
    connect(&m_proxy, &Core::Handler::logged, this, &Core::Handler::logged);
    connect(&m_proxy, &Core::Handler::held, this, &Core::Handler::held);
    connect(&m_proxy, &Core::Handler::released, this, &Core::Handler::released);
}

void CommandHandler::useProgram(const QUrl &address)
{
    if (const auto set = m_proxy.setUpstream(address); !set)
        emit logged(Core::LogLevel::Error, set.error());
}

} // namespace Kinds::Command
