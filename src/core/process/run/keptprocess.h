// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/exitstatus.h"
#include "core/process/run/spawn.h"

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace Core {

// One program and all that it starts, kept by a process of its own that ends them when this one
// ends in whatever way. Lives in one thread with an event loop.
class KeptProcess final : public QObject
{
    Q_OBJECT

public:
    explicit KeptProcess(QObject *parent = nullptr);
    ~KeptProcess() override; // kills what is left and waits for that, at most a second
    Q_DISABLE_COPY_MOVE(KeptProcess)

    // Tells by started() or notStarted() how it went on.
    Result<> start(const SpawnRequest &request);
    // To all processes that are left.
    void signal(int number);
    // To its standard input; what it does not take is dropped.
    void write(const QByteArray &bytes);

    qint64 keeperId() const { return m_keeperId; } // parent of all; 0 after emptied()

signals:
    void started(qint64 id);
    void notStarted(const QString &why); // emptied() follows
    void printed(const QByteArray &bytes, bool isError);
    void ended(const Core::ExitStatus &status); // the program; all it printed has been told
    void emptied(); // no process is left; nothing follows

private:
    struct Stream
    {
        Descriptor descriptor;
        QSocketNotifier *notifier = nullptr;
        bool isError = false;
    };

    // By the keeper.
    enum class Told : quint8 { Nothing, NotStarted, Started, Empty };

    void listenTo(Stream &stream);
    void read(Stream &stream, qsizetype limit);
    void close(Stream &stream);
    void readControl();
    void tell(int kind, int value);
    void onKeeperGone();
    void drainOutput();

    qint64 m_keeperId = 0;
    qint64 m_id = 0; // of the program; 0: it has not started, or has ended
    Told m_told = Told::Nothing;
    QStringList m_arguments;
    QString m_folder;
    Descriptor m_control;
    QSocketNotifier *m_controlNotifier = nullptr;
    Descriptor m_input;
    Stream m_output;
    Stream m_errors;
};

} // namespace Core
