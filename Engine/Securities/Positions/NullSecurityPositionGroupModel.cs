namespace QuantConnect.Securities.Positions;

/// <summary>A model that knows no option strategies.</summary>
public class NullSecurityPositionGroupModel : SecurityPositionGroupModel
{
}
