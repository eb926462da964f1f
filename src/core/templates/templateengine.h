// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace Core {

class TemplateHost;

// Why a template could not be filled in, and where in its text, from 1; 0: unknown.
struct TemplateFault
{
    QString message;
    int line = 0;
    int column = 0;

    QString sentence() const; // with the place
};

// Fills in templates in the language of Handlebars. What that needs is in a module of its own,
// which is loaded when the first engine is made: without templates a start costs neither its time
// nor its memory. Lives in the thread in which it was made.
class TemplateEngine
{
public:
    static Result<std::unique_ptr<TemplateEngine>> make();

    virtual ~TemplateEngine() = default;
    Q_DISABLE_COPY_MOVE(TemplateEngine)

    static bool isTemplate(QByteArrayView text) { return text.contains("{{"); }

    // A text that was filled in before costs no more reading. Ends within two seconds of
    // processor time, whatever the template does.
    virtual Result<QString, TemplateFault> fill(const QString &text, TemplateHost &host) = 0;
    // Of a template that is {{{one expression}}} its value as JSON; of others the text that they
    // make, as JSON.
    virtual Result<QString, TemplateFault> fillValue(const QString &text, TemplateHost &host) = 0;

    // Reads a template without filling it in; none: it can be read.
    virtual std::optional<TemplateFault> check(const QString &text) = 0;

protected:
    TemplateEngine() = default;
};

} // namespace Core
