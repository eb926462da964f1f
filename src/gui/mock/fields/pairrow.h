// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "gui/mock/fields/rowlist.h"

#include <optional>
#include <utility>

class QComboBox;
class QLineEdit;

namespace Gui {

// A name and what it becomes, or that it is forgotten; main thread.
class PairRow final : public FormRow
{
    Q_OBJECT

public:
    using Value = std::pair<QString, std::optional<QString>>;
    enum class Forgetting : bool { No, Allowed };

    explicit PairRow(Forgetting forgetting, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PairRow)

    void setValue(const Value &pair);
    // What stands in the fields, or what is wrong with it.
    Core::Result<Value> value() const;

protected:
    void retranslate() override;

private:
    void refresh();

    const Forgetting m_forgetting;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_value;
    QToolButton *m_remove;
};

using PairList = ValueList<PairRow>;

} // namespace Gui
