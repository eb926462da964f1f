// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/exchangerecord.h"
#include "gui/widgets/tone.h"

#include <QCoreApplication>
#include <QUrl>

namespace Gui {

// Words for one exchange; what came from the wire is made safe to show (Core::visibleText).
struct ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(Gui::ExchangeText)

public:
    static QString outcome(Core::Outcome outcome); // a short word for a table
    static QString status(const Core::ExchangeRecord &record);
    static Tone tone(const Core::ExchangeRecord &record);
    static QString mediaType(const Core::ExchangeRecord &record);
    static QString client(const Core::ExchangeRecord &record);
    // What answered, or why it ended as it did.
    static QString note(const Core::ExchangeRecord &record);
    static QString time(const Core::ExchangeRecord &record); // of the day, here

    // Heads as they were sent, a line each.
    static QString requestHead(const Core::ExchangeRecord &record);
    static QString responseHead(const Core::ExchangeRecord &record);
    // Two or three sentences: how it ended, why, and how long each part took.
    static QString ending(const Core::ExchangeRecord &record);
    static QString timings(const Core::ExchangeRecord &record);

    // The URL that was asked for, at the server where it runs now, else at the host that the client
    // named; invalid if there is none.
    static QUrl url(const Core::ExchangeRecord &record, const QUrl &server);
};

} // namespace Gui
