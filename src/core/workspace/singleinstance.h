// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>

namespace Core {

// One running instance per user and name: the first owns a local socket that only the user may use,
// the others hand their arguments to it. Lives in the main thread.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds defaultPatience {10'000};

    // patience: how long an owner has to answer.
    explicit SingleInstance(QString name, std::chrono::milliseconds patience = defaultPatience,
                            QObject *parent = nullptr);
    ~SingleInstance() override;
    Q_DISABLE_COPY_MOVE(SingleInstance)

    // Emits exactly one of the three signals of the outcome, never blocks.
    void claim(const QStringList &arguments, const QString &workingFolder);

signals:
    void owned(); // this one is the first, or nobody can be asked (the log says why)
    void handedOver(); // another one has the arguments now
    void ownerHangs(qint64 pid); // another one exists but has not answered for ten seconds
    // Of the owner: another start was made with these.
    void received(const QStringList &arguments, const QString &workingFolder);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Core
