namespace QuantConnect;

/// <summary>Programming language of the algorithm.</summary>
public enum Language
{
    /// <summary>C#.</summary>
    CSharp = 0,

    /// <summary>F#.</summary>
    FSharp = 1,

    /// <summary>Visual Basic.</summary>
    VisualBasic = 2,

    /// <summary>Java.</summary>
    Java = 3,

    /// <summary>Python.</summary>
    Python = 4,
}
