using System.Globalization;
using System.Text;

namespace QuantConnect.Util;

/// <summary>Reads fields between delimiters from a stream; the end of a line ends a field too.</summary>
public static class StreamReaderExtensions
{
    private const int End = -1;

    /// <summary>The next number.</summary>
    public static decimal GetDecimal(this StreamReader stream, char delimiter = ',') => stream.GetDecimal(out _, delimiter);

    /// <summary>The next number, and whether the line ends after it.</summary>
    public static decimal GetDecimal(this StreamReader stream, out bool pastEndLine, char delimiter = ',') =>
        PlainNumber.Decimal(Field(stream, delimiter, out pastEndLine));

    /// <summary>The next date or time.</summary>
    public static DateTime GetDateTime(this StreamReader stream, string format = DateFormat.TwelveCharacter, char delimiter = ',') =>
        DateTime.ParseExact(Field(stream, delimiter, out _), format, CultureInfo.InvariantCulture);

    /// <summary>The next whole number.</summary>
    public static int GetInt32(this StreamReader stream, char delimiter = ',') => (int)stream.GetInt64(delimiter);

    /// <summary>The next whole number.</summary>
    public static long GetInt64(this StreamReader stream, char delimiter = ',')
    {
        var field = Field(stream, delimiter, out _);
        return field.StartsWith('-') ? -PlainNumber.Whole(field.AsSpan(1)) : PlainNumber.Whole(field);
    }

    /// <summary>The next text.</summary>
    public static string GetString(this StreamReader stream, char delimiter = ',') => Field(stream, delimiter, out _);

    /// <summary>The first character of the next text.</summary>
    public static char GetChar(this StreamReader stream, char delimiter = ',') => Field(stream, delimiter, out _) is { Length: > 0 } field ? field[0] : default;

    private static string Field(StreamReader stream, char delimiter, out bool lineEnds)
    {
        var text = new StringBuilder();
        while (true)
        {
            var next = stream.Read();
            if (next == '\r' && stream.Peek() == '\n') next = stream.Read();
            lineEnds = next is End or '\n' or '\r';
            if (lineEnds || next == delimiter) return text.ToString().Trim(' ');
            text.Append((char)next);
        }
    }
}
