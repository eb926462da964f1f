// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QSocketNotifier;

namespace Cli {

// Tells when standard input ends, as it does when whoever holds its other end has gone; what comes
// before is thrown away. Lives in the main thread.
class InputEnd final : public QObject
{
    Q_OBJECT

public:
    explicit InputEnd(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(InputEnd)

signals:
    void reached(); // once

private:
    void read();

    QSocketNotifier *m_notifier;
};

} // namespace Cli
