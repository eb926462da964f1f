// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/mcp/mcpoptions.h"
#include "core/control/rpc/linebuffer.h"
#include "core/control/rpc/rpcmessage.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace Cli {

class InputEnd;
class OutputStream;
class ToolCall;

// The server's side of the Model Context Protocol, one message a line: lets tools that drive
// programs see the servers of this user and, if that is allowed, control them. Lives in the main
// thread.
class McpSession final : public QObject
{
    Q_OBJECT

public:
    McpSession(const McpOptions &options, InputEnd &in, OutputStream &out);

signals:
    void finished(); // nobody asks any more

private:
    void read(const QByteArray &bytes);
    void take(const QByteArray &line);
    void takeMessage(const Core::RpcMessage &message);
    void takeNotification(const Core::RpcMessage &message);
    void initialize(const Core::RpcMessage &message);
    void listTools(const Core::RpcMessage &message);
    void callTool(const Core::RpcMessage &message);
    void send(const Core::RpcMessage &message);
    void endIfOver();

    const McpOptions m_options;
    InputEnd &m_in;
    OutputStream &m_out;
    Core::LineBuffer m_lines;
    QTimer m_pause; // while what was written is not read
    QHash<QByteArray, ToolCall *> m_open; // children, by the id as it was written
    bool m_isInitialized = false;
    bool m_isOver = false; // nothing more comes
};

} // namespace Cli
