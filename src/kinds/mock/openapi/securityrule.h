// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kinds/mock/requestfacts.h"

#include <functional>
#include <vector>

namespace Kinds::Mock {

// What an operation of an OpenAPI description asks for as proof of who asks ("security"): that it
// is there, not that it is right. A plain value.
class SecurityRule
{
public:
    using Json = nlohmann::ordered_json;
    using Definition = std::function<const Json *(const std::string &name)>;

    // requirements: of the operation or the whole description. definition: what stands for a name.
    static SecurityRule read(const Json &requirements, const Definition &definition);

    bool isMet(const RequestFacts &facts) const;
    // What is missing, a sentence.
    QString missing() const;
    // Of WWW-Authenticate; empty: no scheme of RFC 9110 would do.
    QByteArray challenge() const;

private:
    struct Proof
    {
        QString name; // in the description
        QByteArray scheme; // of Authorization; empty: a key
        QString in; // of a key: "header", "query" or "cookie"; empty: nothing that can be seen
        QString key;

        bool isThere(const RequestFacts &facts) const;
    };

    static Proof proofOf(const std::string &name, const Json *definition);

    std::vector<std::vector<Proof>> m_alternatives; // of each all proofs; none: nothing is asked
};

} // namespace Kinds::Mock
