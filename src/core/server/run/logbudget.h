// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Core {

// How many lines a server may say in one second, so that a fault in every request does not flood
// its log and the main thread.
class LogBudget
{
public:
    static constexpr int linesPerSecond = 50;

    // Whether one more line may be said.
    bool take()
    {
        ++m_wanted;
        return m_wanted <= linesPerSecond;
    }
    // A second is over: how many lines were left out in it.
    int renew()
    {
        const int left = m_wanted > linesPerSecond ? m_wanted - linesPerSecond : 0;
        m_wanted = 0;
        return left;
    }

private:
    int m_wanted = 0;
};

} // namespace Core
