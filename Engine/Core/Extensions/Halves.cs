namespace QuantConnect;

/// <summary>Half of a decimal without dividing: every price of a quote bar is one, and a division of decimals takes as long as ten additions.</summary>
internal static class Halves
{
    /// <summary>The same as dividing by two, decimals kept included.</summary>
    internal static decimal Half(this decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = (uint)bits[0] | ((ulong)(uint)bits[1] << 32);
        var scale = (bits[3] >> 16) & 0xFF;
        if (bits[2] != 0) return value / 2m;
        if (digits % 2 == 0)
        {
            digits /= 2;
        }
        else
        {
            // Half of an odd number has one decimal more, a five.
            if (digits > ulong.MaxValue / 5 || scale == 28) return value / 2m;
            digits *= 5;
            scale++;
        }

        return new decimal((int)digits, (int)(digits >> 32), 0, bits[3] < 0, (byte)scale);
    }
}
