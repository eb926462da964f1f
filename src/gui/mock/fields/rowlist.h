// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "gui/mock/fields/formrow.h"

#include <QList>

#include <functional>

class QToolButton;
class QVBoxLayout;

namespace Gui {

// Entries one below the other, with a button for one more; main thread.
class RowList : public QWidget
{
    Q_OBJECT

public:
    using Make = std::function<FormRow *()>;

    // A new row counts at once, or once something is written into it.
    enum class NewRow : bool { CountsLater, CountsAtOnce };

    RowList(Make make, NewRow newRow, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RowList)

    void setAddText(const QString &text);
    const QList<FormRow *> &rows() const { return m_rows; }

signals:
    void edited();

protected:
    void setCount(qsizetype count);

private:
    FormRow *addRow();

    const Make m_make;
    QVBoxLayout *m_layout;
    QToolButton *m_add;
    QList<FormRow *> m_rows;
};

// A RowList whose rows stand for values: Row has Value, setValue() and value().
template<typename Row>
class ValueList final : public RowList
{
public:
    using Value = typename Row::Value;

    explicit ValueList(NewRow newRow = NewRow::CountsLater)
        : RowList([] { return new Row; }, newRow)
    {
    }
    ValueList(Make make, NewRow newRow)
        : RowList(std::move(make), newRow)
    {
    }

    // What the fields say already is left alone, with the cursor in it.
    void setValues(const QList<Value> &values)
    {
        if (const auto present = this->values(); present && *present == values)
            return;
        setCount(values.size());
        for (qsizetype i = 0; i < values.size(); ++i)
            static_cast<Row *>(rows()[i])->setValue(values[i]);
    }
    // What stands in the fields, or what is wrong with it.
    Core::Result<QList<Value>> values() const
    {
        QList<Value> values;
        for (const FormRow *row : rows()) {
            auto value = static_cast<const Row *>(row)->value();
            if (!value)
                return Core::failure(value.error());
            values.append(*value);
        }
        return values;
    }
};

} // namespace Gui
