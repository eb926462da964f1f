// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/messagecontent.h"
#include "core/formats/redaction/redaction.h"

namespace Core {

class Secrets;

// The content of a message with its codings off, to be masked in two steps.
class ContentMask
{
public:
    ContentMask(const ExchangeRecord &record, MessageSide side);

    // What the rules name; adds it to the secrets.
    void maskNamed(const RedactionRules &rules, Secrets &secrets);
    // What was found anywhere in the exchange.
    void maskFound(const Secrets &secrets);

    bool isChanged() const { return m_content.bytes != m_before; }
    // Puts the codings on again and sets content, size and Content-Length.
    void apply(ExchangeRecord &record) const;

private:
    void maskParts(const RedactionRules &rules, Secrets &secrets);

    MessageSide m_side;
    MessageContent m_content;
    QByteArray m_before;
};

} // namespace Core
