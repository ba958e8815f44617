namespace QuantConnect;

/// <summary>Numbers of data files: digits, a point, perhaps a minus. Nothing is checked, as LEAN checks nothing.</summary>
internal static class PlainNumber
{
    internal static decimal Decimal(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length && char.IsWhiteSpace(text[i])) i++;

        var negative = i < text.Length && text[i] == '-';
        if (negative) i++;

        long digits = 0;
        var places = 0;
        var point = false;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '.')
            {
                point = true;
                places = 0;
            }
            else if (char.IsWhiteSpace(c))
            {
                break;
            }
            else
            {
                digits = digits * 10 + (c - '0');
                places++;
            }
        }

        return new decimal((int)digits, (int)(digits >> 32), 0, negative, (byte)(point ? places : 0));
    }

    internal static long Whole(ReadOnlySpan<char> text)
    {
        long value = 0;
        foreach (var c in text)
        {
            if (c == '.') break;
            value = value * 10 + (c - '0');
        }
        return value;
    }
}
