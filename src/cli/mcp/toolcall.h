// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/control/client/controlowners.h"
#include "cli/mcp/mcptools.h"
#include "core/formats/redaction/redaction.h"
#include "core/formats/redaction/textmasks.h"

#include <functional>

namespace Cli {

// One call of a tool, from the search for the programs that have servers to its result. Lives in
// the main thread.
class ToolCall final : public QObject
{
    Q_OBJECT

public:
    using Use = std::function<void(const QJsonObject &result)>;

    ToolCall(const McpTool &tool, const QJsonObject &arguments, qint64 of, QObject *parent);

    void start();

    const std::vector<ControlOwner> &owners() const { return m_owners.owners(); }
    const ControlOwners &search() const { return m_owners; }
    const Core::RedactionRules &rules() const { return m_rules; }
    QString mask(const QString &text) const { return m_masks.mask(text); }

    // The one that has this server; none: the call has failed for it.
    std::optional<ControlOwner> ownerOf(const QString &server);
    // Asks one of them; a refusal fails the call.
    void ask(const ControlOwner &owner, const QString &method, const QJsonObject &params, Use use);
    // Either ends it. A result says who did not answer.
    void succeed(QJsonObject result);
    void fail(const QString &why, const QJsonObject &details = {});

signals:
    void finished(const QJsonObject &result); // once

private:
    void run();
    void finish(const QString &text, bool isError);

    const McpTool &m_tool;
    const QJsonObject m_arguments;
    const Core::RedactionRules m_rules; // what is secret
    const Core::TextMasks m_masks;
    ControlOwners m_owners;
    QTimer m_patience;
    bool m_isOver = false;
};

} // namespace Cli
