// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/checks/expectcommand.h"
#include "cli/control/client/controlowners.h"

namespace Cli {

class OutputStream;

// Asks the program that has the servers whether what is expected comes, and tells what it says;
// lives in the main thread.
class ExpectRun final : public QObject
{
    Q_OBJECT

public:
    ExpectRun(const ExpectOptions &options, QString filter, OutputStream &out, OutputStream &err);

    void start();

signals:
    void finished(int exitCode);

private:
    void ask();
    Core::Result<ControlOwner> owner() const;
    void answered(const QJsonObject &result);
    void tellMissed(const QJsonObject &result, bool isMet);
    void fail(const QString &why, int exitCode);

    const ExpectOptions &m_options;
    const QString m_filter;
    OutputStream &m_out;
    OutputStream &m_err;
    ControlOwners m_owners;
};

} // namespace Cli
