// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/kindregistry.h"
#include "core/server/server.h"
#include "kinds/allkinds.h"
#include "support/testkind.h"

#include <memory>

namespace Testing {

// Servers of the command kind that run a shell script, ready when it prints a line with "ready": it
// is given a socket that listens, so that it need not.
class CommandServers
{
public:
    std::unique_ptr<Core::Server> make(const QString &script) const
    {
        return std::make_unique<Core::Server>(config(script),
                                              *m_kinds.find(QStringLiteral("command")));
    }
    static Core::ServerConfig config(const QString &script)
    {
        Core::ServerConfig config = testConfig(QStringLiteral("script"));
        config.kind = QStringLiteral("command");
        config.values = {{QStringLiteral("command"), script},
                         {QStringLiteral("shell"), true},
                         {QStringLiteral("readyWhen"), QStringLiteral("output")},
                         {QStringLiteral("readyLine"), QStringLiteral("ready")},
                         {QStringLiteral("portMode"), QStringLiteral("descriptor")}};
        return config;
    }

    // The test kinds and the command kind.
    static Core::KindRegistry kinds()
    {
        Core::KindRegistry all = testKinds();
        all.add(*Kinds::allKinds().find(QStringLiteral("command")));
        return all;
    }

private:
    const Core::KindRegistry m_kinds = kinds();
};

} // namespace Testing
