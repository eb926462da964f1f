// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/har/harreader.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace Core {

class TolerantJson;

// Takes the events of the JSON parser, builds each entry of the log by itself and hands it on; of
// all else only the facts. Its interface is the parser's.
class HarParser final : public nlohmann::json_sax<nlohmann::json>
{
public:
    static constexpr std::size_t deepest = 64;
    static constexpr qint64 mostValues = 1'000'000; // of one entry

    // All must live as long as the parser.
    HarParser(TolerantJson &text, HarNotes &notes, const std::function<bool(HarEntry &&)> &take);

    // None: all was read, or take wanted no more.
    std::optional<HarError> run();
    const HarImport &facts() const { return m_facts; }

    bool null() override { return value(nullptr); }
    bool boolean(bool given) override { return value(given); }
    bool number_integer(number_integer_t given) override { return value(given); }
    bool number_unsigned(number_unsigned_t given) override { return value(given); }
    bool number_float(number_float_t given, const string_t &) override { return value(given); }
    bool string(string_t &given) override { return value(std::move(given)); }
    bool binary(binary_t &) override { return false; } // no such thing in a text
    bool start_object(std::size_t) override { return open(nlohmann::json::object(), false); }
    bool start_array(std::size_t) override { return open(nlohmann::json::array(), true); }
    bool key(string_t &name) override;
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string &, const nlohmann::json::exception &) override;

private:
    struct Level
    {
        bool array;
        qint64 index = -1; // of the present element
        std::string key; // of the present member
    };

    bool value(nlohmann::json given);
    bool open(nlohmann::json container, bool array);
    bool close();
    nlohmann::json *place(nlohmann::json given);
    void beginElement();
    bool finishEntry();
    void takeFact(const nlohmann::json &given);
    bool atEntry() const; // a direct element of log.entries
    QString path() const;
    bool fail(const QString &message);

    TolerantJson &m_text;
    HarNotes &m_notes;
    const std::function<bool(HarEntry &&)> &m_take;
    HarImport m_facts;
    std::optional<HarError> m_error;
    bool m_stopped = false;
    bool m_foundEntries = false;
    std::vector<Level> m_levels;
    nlohmann::json m_entry;
    std::vector<nlohmann::json *> m_open; // within the entry
    qint64 m_values = 0;
};

} // namespace Core
