// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/command/commandhandler.h"

#include <QUrl>

namespace Kinds::Command {

using namespace Qt::StringLiterals;

namespace {

// The program sees the address that the browser has, so that links that it makes lead back here.
Core::ProxyOptions optionsFor(const Core::FieldValues &values,
                              std::shared_ptr<Core::TlsClientContext> tls)
{
    Core::ProxyOptions options;
    options.preservesHost = true;
    options.records = CommandHandler::showsTraffic(values);
    options.tls = std::move(tls);
    return options;
}

} // namespace

CommandHandler::CommandHandler(const Core::FieldValues &values,
                               std::shared_ptr<Core::TlsClientContext> tls)
    : m_proxy(optionsFor(values, std::move(tls)))
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

bool CommandHandler::showsTraffic(const Core::FieldValues &values)
{
    return values.value(u"inspect"_s, true).toBool();
}

// What is under way is recorded as it began.
void CommandHandler::useValues(const QVariantMap &values)
{
    m_proxy.setRecords(showsTraffic(values));
}

} // namespace Kinds::Command
