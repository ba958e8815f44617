using ScottPlot;

namespace YenValve.Pictures;

/// <summary>Colours of Okabe and Ito (2008), told apart by readers with any colour vision, each with a line pattern of its own.</summary>
internal sealed record Ink(Color Color, LinePattern Pattern)
{
    public static Ink Blue { get; } = new(Color.FromHex("#0072B2"), LinePattern.Solid);

    public static Ink Vermillion { get; } = new(Color.FromHex("#D55E00"), LinePattern.DenselyDashed);

    public static Ink Green { get; } = new(Color.FromHex("#009E73"), LinePattern.Dotted);

    public static Ink Black { get; } = new(Color.FromHex("#202020"), LinePattern.Solid);

    public static Ink Grey { get; } = new(Color.FromHex("#8C8C8C"), LinePattern.Solid);
}
