// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"

#include <nlohmann/json.hpp>

namespace Core {

// Parts of a mock file that stand in several places. Any thread.
namespace MockValues {

using Json = nlohmann::ordered_json;

std::string text(const QString &value);
std::string text(const QByteArray &value); // UTF-8
Json json(const QByteArray &text); // what is no JSON becomes what no file can have
void addText(Json &object, const char *key, const QString &value); // unless it is empty
void addFields(Json &object, const Headers &fields, const char *key = "headers");
void addContent(Json &object, const MockContent &content);
Json delayJson(const MockDelay &delay);

} // namespace MockValues

} // namespace Core
