// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/run/serverstatistics.h"

#include <vector>

namespace Core {

// What the threads of one server have told, put together; lives in the main thread.
class ThreadSamples
{
public:
    // Of the thread with this number; the first one speaks for what there is once in a server.
    void set(size_t thread, const ThreadSample &sample);
    ServerStatus sum() const;
    // Rates are complete when the first thread has told its own.
    void add(const RateSample &rate);
    RateSample takeRate();

private:
    std::vector<ThreadSample> m_samples;
    RateSample m_rate;
};

} // namespace Core
