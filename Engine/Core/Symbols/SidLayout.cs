namespace QuantConnect;

/// <summary>
/// The decimal fields of an identifier's packed number, from the right: security type (2 digits), market (3), scale of the
/// strike (2), strike (6), exercise style (1), days since 1899-12-30 (5), right (1).
/// </summary>
internal readonly struct SidLayout
{
    private const int StrikeScale = 6;
    private const ulong StrikeSign = 1 << 19;
    private const decimal LargestStrike = 475712;

    internal static readonly SidLayout SecurityType = new(1, 100);
    internal static readonly SidLayout Market = new(100, 1000);
    internal static readonly SidLayout Scale = new(100_000, 100);
    internal static readonly SidLayout Strike = new(10_000_000, 1_000_000);
    internal static readonly SidLayout Style = new(10_000_000_000_000, 10);
    internal static readonly SidLayout Days = new(100_000_000_000_000, 100_000);
    internal static readonly SidLayout PutCall = new(10_000_000_000_000_000_000, 10);

    private readonly ulong _unit;
    private readonly ulong _width;

    private SidLayout(ulong unit, ulong width)
    {
        _unit = unit;
        _width = width;
    }

    internal ulong Read(ulong properties) => properties / _unit % _width;

    internal ulong Write(ulong value) => value * _unit;

    internal static ulong EncodeStrike(decimal strike)
    {
        if (strike == 0) return 0;

        var digits = strike * 1_000_000m;
        ulong scale = 0;
        while (digits % 10 == 0)
        {
            digits /= 10;
            scale++;
        }

        // one bit of the six digits is the sign, which leaves this much room
        if (Math.Abs(digits) >= LargestStrike)
        {
            throw new ArgumentException(StringExtensions.Invariant($"The specified strike price's precision is too high: {strike}"));
        }

        var magnitude = (ulong)Math.Abs(digits);
        if (digits < 0) magnitude |= StrikeSign;
        return Strike.Write(magnitude) + Scale.Write(scale);
    }

    internal static decimal DecodeStrike(ulong properties)
    {
        var value = Strike.Read(properties);
        var factor = (decimal)Math.Pow(10, (int)Scale.Read(properties) - StrikeScale);
        return (value & StrikeSign) == 0 ? value * factor : -((value ^ StrikeSign) * factor);
    }
}
