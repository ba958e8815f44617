using System.Text;

namespace YenValve.Engine.Feed;

/// <summary>Walks the fields of a csv file held as bytes; numbers are read in place, without a string per field.</summary>
internal ref struct CsvCursor(ReadOnlySpan<byte> text, string file)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private ReadOnlySpan<byte> _line;
    private int _next;

    /// <summary>Number of the current line, from 1.</summary>
    public int LineNumber { get; private set; }

    /// <summary>Moves to the next line that is not blank.</summary>
    public bool NextLine()
    {
        while (_next < _text.Length)
        {
            var rest = _text[_next..];
            var end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            _next += end < 0 ? rest.Length : end + 1;
            LineNumber++;
            if (line.Length > 0 && line[^1] == '\r') line = line[..^1];
            if (line.IsEmpty) continue;
            _line = line;
            return true;
        }
        return false;
    }

    /// <summary>Takes the next field of the line; empty past the last one.</summary>
    public ReadOnlySpan<byte> Field()
    {
        var comma = _line.IndexOf((byte)',');
        var field = comma < 0 ? _line : _line[..comma];
        _line = comma < 0 ? default : _line[(comma + 1)..];
        return field;
    }

    /// <summary>The next field as a decimal, digits after the point kept; an empty field is zero.</summary>
    public decimal Decimal()
    {
        var field = Field();
        if (field.IsEmpty) return 0m;
        ulong digits = 0;
        var scale = -1;
        var at = field[0] == '-' ? 1 : 0;
        var seen = 0;
        for (var i = at; i < field.Length; i++)
        {
            var digit = (uint)field[i] - '0';
            if (digit <= 9 && seen < 19)
            {
                digits = digits * 10 + digit;
                seen++;
                if (scale >= 0) scale++;
            }
            else if (field[i] == '.' && scale < 0)
            {
                scale = 0;
            }
            else
            {
                return Slow(field);
            }
        }
        if (seen == 0) throw Malformed(field, "a number");
        return new decimal((int)digits, (int)(digits >> 32), 0, at == 1, (byte)Math.Max(scale, 0));
    }

    /// <summary>The next field as a whole number, the fraction cut off.</summary>
    public long Integer()
    {
        var field = Field();
        long value = 0;
        for (var i = 0; i < field.Length; i++)
        {
            var digit = (uint)field[i] - '0';
            if (digit > 9)
            {
                if (field[i] == '.' && i > 0) break;
                throw Malformed(field, "a whole number");
            }
            value = value * 10 + digit;
        }
        if (field.IsEmpty) throw Malformed(field, "a whole number");
        return value;
    }

    /// <summary>The next field as a time written "yyyyMMdd HH:mm" (seconds allowed) or "yyyyMMdd", in ticks.</summary>
    public long Stamp()
    {
        var field = Field();
        if (field.Length < 8) throw Malformed(field, "a time (yyyyMMdd HH:mm)");
        var year = Digits(field, 0, 4);
        var month = Digits(field, 4, 2);
        var day = Digits(field, 6, 2);
        var hour = 0;
        var minute = 0;
        var second = 0;
        if (field.Length >= 14)
        {
            hour = Digits(field, 9, 2);
            minute = Digits(field, 12, 2);
            if (field.Length >= 17) second = Digits(field, 15, 2);
        }
        else if (field.Length > 8)
        {
            throw Malformed(field, "a time (yyyyMMdd HH:mm)");
        }
        if ((year | month | day | hour | minute | second) < 0 || month is < 1 or > 12 || year < 1
            || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59)
        {
            throw Malformed(field, "a time (yyyyMMdd HH:mm)");
        }
        return new DateTime(year, month, day, hour, minute, second).Ticks;
    }

    private static int Digits(ReadOnlySpan<byte> field, int from, int count)
    {
        var value = 0;
        for (var i = from; i < from + count; i++)
        {
            var digit = (uint)field[i] - '0';
            if (digit > 9) return -1;
            value = value * 10 + (int)digit;
        }
        return value;
    }

    private readonly decimal Slow(ReadOnlySpan<byte> field) =>
        decimal.TryParse(field, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Malformed(field, "a number");

    private readonly MarketDataException Malformed(ReadOnlySpan<byte> field, string wanted) =>
        new(file, LineNumber, $"'{Encoding.UTF8.GetString(field)}' is not {wanted}");
}
