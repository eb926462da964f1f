// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/console/consoleexcerpt.h"
#include "core/console/consolelinks.h"

#include <QFont>
#include <QPalette>
#include <QTextLayout>

#include <map>
#include <memory>

namespace Gui {

// The lines of a console laid out, as far as they have been looked at lately; main thread.
class ConsoleLayouts
{
public:
    // How lines are laid out.
    struct Look
    {
        QFont font;
        QPalette palette;
        qreal width = 0; // 0: rows are as long as their lines
    };

    struct Laid
    {
        std::unique_ptr<QTextLayout> layout;
        QString text; // as it is shown
        QList<Core::ConsoleLink> links;
        int rows = 1;
        qreal width = 0;
    };

    ConsoleLayouts();

    void setRing(const Core::ConsoleRing *ring);
    void setLook(const Look &look);
    void setShown(Core::ConsoleShown shown);
    const Core::ConsoleShown &shown() const { return m_shown; }

    const Laid &at(qint64 number);
    int rows(qint64 number) { return at(number).rows; }
    int rowHeight() const { return m_rowHeight; }
    // Forgets what may have changed and what has not been looked at since the last time.
    void refresh();

private:
    struct Cached
    {
        Laid laid;
        bool isUsed = true;
    };

    Laid lay(const Core::ConsoleLine &line) const;
    QList<QTextLayout::FormatRange> formats(const Core::ConsoleLine &line) const;

    const Core::ConsoleRing *m_ring = nullptr;
    Look m_look;
    Core::ConsoleShown m_shown;
    std::map<qint64, Cached> m_cached;
    qint64 m_settled = 0; // lines before this one were so when they were laid
    int m_rowHeight = 1;
    qreal m_ascent = 0;
    qreal m_tab = 0;
};

} // namespace Gui
