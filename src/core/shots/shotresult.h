// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>
#include <QSize>
#include <QString>

#include <chrono>

namespace Core {

// What became of one page, a plain value.
struct ShotResult
{
    enum class State : quint8 {
        Written,
        Equal, // to the earlier picture, within what is allowed
        Changed,
        New, // there is no earlier picture
        Failed, // there is no picture
    };

    State state = State::Failed;
    QString path;
    QString file; // name in the folder
    QSize size = {}; // of the picture, in pixels
    int status = 0; // of the answer; 0: there was none
    double difference = 0; // share of pixels that differ from the earlier picture
    QString remark = {}; // why it failed, or what is odd
    std::chrono::milliseconds duration {0};

    QString differenceText() const; // "0.31 %"
    bool isGood() const { return state == State::Written || state == State::Equal; }
};

// What became of all, a plain value.
struct ShotSummary
{
    QList<ShotResult> results; // in the order of the paths
    QString sheet = {}; // file of the contact sheet; empty: it is not written
    QString fault = {}; // why it ended early; empty: it did not
    int notCompared = 0; // earlier pictures that none of the pages belongs to
    bool isCancelled = false;

    qsizetype count(ShotResult::State state) const;
    bool isGood() const;
};

} // namespace Core

Q_DECLARE_METATYPE(Core::ShotResult)
Q_DECLARE_METATYPE(Core::ShotSummary)
