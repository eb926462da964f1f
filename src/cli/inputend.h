// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QSocketNotifier;

namespace Cli {

// Tells what comes on standard input and when it ends, as it does when whoever holds its other end
// has gone. Lives in the main thread.
class InputEnd final : public QObject
{
    Q_OBJECT

public:
    explicit InputEnd(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(InputEnd)

    void setPaused(bool isPaused); // nothing is read meanwhile

signals:
    void came(const QByteArray &bytes);
    void reached(); // once

private:
    void read();

    QSocketNotifier *m_notifier;
};

} // namespace Cli
