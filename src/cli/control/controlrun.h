// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/control/client/controlowners.h"
#include "cli/control/controloptions.h"
#include "core/kind/kindregistry.h"

namespace Cli {

class OutputStream;

// One command for servers that another program runs, from the search for that program to what it
// answers; lives in the main thread.
class ControlRun final : public QObject
{
    Q_OBJECT

public:
    ControlRun(ControlOptions options, const Core::KindRegistry &kinds, OutputStream &out,
               OutputStream &err);

    void start();

signals:
    void finished(int exitCode);

private:
    void choose();
    void list();
    void ask(const ControlOwner &owner);
    void answered(const QJsonObject &result);
    void refused(const Core::RpcError &error);
    QString method() const;
    QJsonObject params() const;
    void end(const QString &why, int exitCode);

    const ControlOptions m_options;
    const Core::KindRegistry &m_kinds;
    OutputStream &m_out;
    OutputStream &m_err;
    ControlOwners m_owners;
    QTimer m_patience; // with an owner that has answered before
};

} // namespace Cli
