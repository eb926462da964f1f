// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fake/fake.h"
#include "core/json/sample/sampleparts.h"

namespace Core {

// Makes values that fit a schema, the same for the same seed. Lives in any one thread.
class SchemaSample
{
public:
    using Json = nlohmann::ordered_json;
    // Examples: where the schema has an example or a default that fits, it is taken.
    enum class Source : quint8 { Examples, Made };

    SchemaSample(quint64 seed, Source source);

    // The one that is nearest if none was found that fits.
    Json make(const SchemaNode &schema);
    bool fits() const { return m_fits; }

private:
    Json of(const SampleParts::List &whole, const std::string &name);
    Json once(const SampleParts &parts, const std::string &name);
    Json object(const SampleParts &parts);
    std::string freeName(const SampleParts &parts, int number);
    void addMore(Json &object, const SampleParts &parts);
    Json array(const SampleParts &parts, const std::string &name);
    std::optional<Json> given(const SampleParts &parts);
    std::optional<Json> listed(const SampleParts &parts);
    size_t choose(const SampleParts::List &alternatives);
    bool isOnPath(const SampleParts::List &list) const;
    bool isModest() const; // nothing is made that need not be

    quint64 m_seed;
    Source m_source;
    Fake m_fake;
    std::vector<const SchemaNode *> m_path; // what the value is made for, from the outermost
    int m_depth = 0;
    int m_made = 0;
    int m_variation = 0;
    bool m_fits = false;
};

} // namespace Core
