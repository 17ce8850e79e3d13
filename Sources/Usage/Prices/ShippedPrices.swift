// swift-format-ignore-file
// Made by script/prices: 4127 rows of litellm 1.110.2, litellm 1.80.0, litellm 1.60.0.

/// The prices that the program brings along, as lines with tabs between.
package enum ShippedPrices {
    /// Tells this table from any other.
    package static let mark = "litellm 1.110.2 0512aab9b412"
    /// Name, provider, micro-dollars for a million tokens of input, output, cache writes and cache reads, the longest
    /// prompt, then a column for each range of longer prompts: what they are longer than, and their four prices.
    package static let lines = """
        abliteration/abliterated-model	abliteration	1000000	3000000		100000
        abliteration/abliterated-model-large	abliteration	3000000	5000000		300000
        abliteration/abliterated-model-large-flash	abliteration	1000000	2000000		100000
        abliteration/abliterated-model-large-v2	abliteration	3000000	5000000		300000
        accounts/fireworks/models/llama-v3p2-90b-vision-instruct	fireworks_ai	900000	900000
        ai21.j2-mid-v1	bedrock	12500000	12500000
        ai21.j2-ultra-v1	bedrock	18800000	18800000
        ai21.jamba-1-5-large-v1:0	bedrock	2000000	8000000
        ai21.jamba-1-5-mini-v1:0	bedrock	200000	400000
        ai21.jamba-instruct-v1:0	bedrock	500000	700000
        aiand/deepseek-ai/deepseek-v4-flash	aiand	150000	250000		80000
        aiand/deepseek-ai/deepseek-v4-pro	aiand	1000000	2500000		250000
        aiand/deepseek-ai/deepseek-v4.1-flash	aiand	300000	600000		20000
        aiand/deepseek-ai/deepseek-v4.1-flash-1017	aiand	300000	600000		20000
        aiand/google/gemma-4-31b-it	aiand	200000	500000		50000
        aiand/meta/muse-spark-open	aiand	1250000	4250000		150000
        aiand/moonshotai/kimi-k2.7-code	aiand	750000	3500000		200000
        aiand/moonshotai/kimi-k3	aiand	3000000	12500000		500000
        aiand/motif-technologies/motif-3	aiand	500000	2000000		200000
        aiand/openai/gpt-oss-120b	aiand	150000	600000		80000
        aiand/qwen/qwen3.6-27b	aiand	320000	3200000		200000
        aiand/qwen/qwen3.8-27b	aiand	400000	3000000		200000
        aiand/zai-org/glm-5.2	aiand	1000000	4000000		300000
        aiand/zai-org/glm-5.3	aiand	1000000	4000000		300000
        aiand/zai-org/glm-5.3-flash	aiand	150000	500000		30000
        aihubmix/agnes-2.5-flash	aihubmix	30000	150000
        aihubmix/agnes-2.5-pro	aihubmix	450000	900000		3780
        aihubmix/cc-glm-5.1	aihubmix	60000	220000
        aihubmix/claude-fable-5	aihubmix	11000000	55000000	13750000	1100000
        aihubmix/claude-haiku-4-5	aihubmix	1100000	5500000	1375000	110000
        aihubmix/claude-opus-4-8-think	aihubmix	5000000	25000000	6250000	500000
        aihubmix/claude-opus-5	aihubmix	5000000	25000000	6250000	500000
        aihubmix/claude-sonnet-5	aihubmix	2000000	10000000	2500000	200000
        aihubmix/coding-glm-5.3	aihubmix	60000	220000		15000
        aihubmix/coding-kimi-k3	aihubmix	440000	1613330		66000
        aihubmix/coding-xiaomi-mimo-v2-omni	aihubmix	80000	400000		16000
        aihubmix/coding-xiaomi-mimo-v2.5	aihubmix	80000	160000		1600
        aihubmix/coding-xiaomi-mimo-v2.5-pro	aihubmix	200000	400000		1600
        aihubmix/command-a-plus-05-2026	aihubmix	2500000	10000000
        aihubmix/deepseek-v4-flash	aihubmix	142000	284000		28400
        aihubmix/deepseek-v4-pro	aihubmix	1690000	3380000		140270
        aihubmix/doubao-seed-2-0-code-preview	aihubmix	482200	2411000		96440
        aihubmix/doubao-seed-2-0-lite-260428	aihubmix	90410	542460		18082
        aihubmix/doubao-seed-2-0-mini	aihubmix	30136	301360		6027
        aihubmix/doubao-seed-2-0-pro	aihubmix	482200	2411000		96440
        aihubmix/doubao-seed-2-1-turbo	aihubmix	464750	2323750		92950
        aihubmix/ernie-5.1	aihubmix	563400	2535300		563400
        aihubmix/gemini-3-flash-preview	aihubmix	500000	3000000		50000
        aihubmix/gemini-3-flash-preview-search	aihubmix	500000	3000000		50000
        aihubmix/gemini-3.1-pro-preview	aihubmix	2000000	12000000		200000
        aihubmix/gemini-3.1-pro-preview-customtools	aihubmix	2000000	12000000		200000
        aihubmix/gemini-3.5-flash-lite	aihubmix	300000	2499999		30000
        aihubmix/gemini-3.7-flash	aihubmix	750000	3750000		75000
        aihubmix/gemma-4-26b-a4b-it	aihubmix	140000	399980
        aihubmix/gemma-4-31b-it	aihubmix	140000	399980
        aihubmix/glm-5.2-fast-preview	aihubmix	2254000	7889000		563500
        aihubmix/glm-5.3	aihubmix	1126800	3943800		281700
        aihubmix/glm-5.3-flash	aihubmix	112680	394380		28170
        aihubmix/glm-5v-turbo	aihubmix	704200	3098480		169008
        aihubmix/gpt-5.3-codex	aihubmix	1750000	14000000		175000
        aihubmix/gpt-5.4-high	aihubmix	2500000	15000000		250000
        aihubmix/gpt-5.4-low	aihubmix	2500000	15000000		250000
        aihubmix/gpt-5.4-mini	aihubmix	750000	4500000		75000
        aihubmix/gpt-5.4-nano	aihubmix	200000	1250000		20000
        aihubmix/gpt-5.5	aihubmix	5000000	30000000		500000
        aihubmix/gpt-5.5-pro	aihubmix	30000000	180000000
        aihubmix/gpt-5.6-luna	aihubmix	200000	1200000	250000	20000
        aihubmix/gpt-5.6-sol-disc	aihubmix	4000000	20000000	5000000	400000
        aihubmix/gpt-5.6-terra	aihubmix	2000000	12000000	2500000	200000
        aihubmix/gpt-chat-latest	aihubmix	5000000	30000000		500000
        aihubmix/grok-4-20-non-reasoning	aihubmix	2000000	6000000		200000
        aihubmix/grok-4-20-reasoning	aihubmix	2000000	6000000		200000
        aihubmix/grok-4.6	aihubmix	2000000	6000000		500000
        aihubmix/grok-build-0.1	aihubmix	1000000	2000000		200000
        aihubmix/hy3	aihubmix	156200	624800		39050
        aihubmix/hy4-preview	aihubmix	845000	2535000		42250
        aihubmix/kimi-k2.6	aihubmix	950000	3999500		160835
        aihubmix/kimi-k2.7-code-highspeed	aihubmix	1900000	7999000		321670
        aihubmix/kimi-k3	aihubmix	3000000	15000000		300000
        aihubmix/longcat-2.0	aihubmix	774600	3098400		15492
        aihubmix/mai-thinking-1	aihubmix	2000000	8000000
        aihubmix/mimo-v2-omni	aihubmix	440000	2200000		88000
        aihubmix/mimo-v2-pro	aihubmix	1100000	3300000		220000
        aihubmix/minimax-m2.7	aihubmix	295800	1183200		59160
        aihubmix/minimax-m3	aihubmix	288000	1152000
        aihubmix/muse-spark-1.2	aihubmix	1375000	4675000
        aihubmix/qwen3-coder-next	aihubmix	137000	548000
        aihubmix/qwen3.5-122b-a10b	aihubmix	112600	900800
        aihubmix/qwen3.5-397b-a17b	aihubmix	164400	986400
        aihubmix/qwen3.6-27b	aihubmix	422000	2532000
        aihubmix/qwen3.6-35b-a3b	aihubmix	254000	1524000
        aihubmix/qwen3.6-max-preview	aihubmix	1268000	7608000	1585000	126800
        aihubmix/qwen3.7-plus	aihubmix	282000	1128000	352500	56400
        aihubmix/qwen3.8-2.4t-a95b	aihubmix	2000000	6000000		500000
        aihubmix/qwen3.8-flash	aihubmix	112600	380025	175937	14075
        aihubmix/qwen3.8-max	aihubmix	1690000	5070000	2112500	169000
        aihubmix/step-3.7-flash	aihubmix	220000	1320000		44000
        amazon-nova/nova-lite-v1	amazon_nova	60000	240000
        amazon-nova/nova-micro-v1	amazon_nova	35000	140000
        amazon-nova/nova-premier-v1	amazon_nova	2500000	12500000
        amazon-nova/nova-pro-v1	amazon_nova	800000	3200000
        amazon.nova-2-lite-v1:0	bedrock_converse	300000	2500000		75000
        amazon.nova-2-multimodal-embeddings-v1:0	bedrock	135000	0
        amazon.nova-2-pro-preview-20251202-v1:0	bedrock_converse	1250000	10000000		312500
        amazon.nova-lite-v1:0	bedrock_converse	60000	240000		15000
        amazon.nova-micro-v1:0	bedrock_converse	35000	140000		8750
        amazon.nova-premier-v1:0	bedrock_converse	2500000	12500000		625000
        amazon.nova-pro-v1:0	bedrock_converse	800000	3200000		200000
        amazon.titan-embed-g1-text-02	bedrock	100000	0
        amazon.titan-embed-image-v1	bedrock	800000	0
        amazon.titan-embed-text-v1	bedrock	100000	0
        amazon.titan-embed-text-v2:0	bedrock	20000	0
        amazon.titan-text-express-v1	bedrock	200000	600000
        amazon.titan-text-lite-v1	bedrock	150000	200000
        amazon.titan-text-premier-v1:0	bedrock	500000	1500000
        anthropic.claude-3-5-haiku-20241022-v1:0	bedrock	800000	4000000	1000000	80000
        anthropic.claude-3-5-sonnet-20240620-v1:0	bedrock	3000000	15000000	3750000	300000
        anthropic.claude-3-5-sonnet-20241022-v2:0	bedrock	3000000	15000000	3750000	300000
        anthropic.claude-3-7-sonnet-20240620-v1:0	bedrock	3600000	18000000	4500000	360000
        anthropic.claude-3-7-sonnet-20250219-v1:0	bedrock_converse	3000000	15000000	3750000	300000
        anthropic.claude-3-haiku-20240307-v1:0	bedrock	250000	1250000
        anthropic.claude-3-opus-20240229-v1:0	bedrock	15000000	75000000	18750000	1500000
        anthropic.claude-3-sonnet-20240229-v1:0	bedrock	3000000	15000000
        anthropic.claude-fable-5	bedrock_converse	10000000	50000000	12500000	1000000
        anthropic.claude-fable-5-1	bedrock_converse	10000000	50000000	12500000	250000
        anthropic.claude-haiku-4-5-20251001-v1:0	bedrock_converse	1000000	5000000	1250000	100000
        anthropic.claude-haiku-4-5@20251001	bedrock_converse	1000000	5000000	1250000	100000
        anthropic.claude-haiku-5-5	bedrock_converse	100000	500000	125000	10000	1000000	100000:500000/2500000/625000/50000
        anthropic.claude-instant-v1	bedrock	800000	2400000
        anthropic.claude-mythos-5-1	bedrock_converse	10000000	50000000	12500000	250000
        anthropic.claude-mythos-preview	bedrock	27500000	137500000	34375000	2750000
        anthropic.claude-opus-4-1-20250805-v1:0	bedrock_converse	15000000	75000000	18750000	1500000
        anthropic.claude-opus-4-20250514-v1:0	bedrock_converse	15000000	75000000	18750000	1500000
        anthropic.claude-opus-4-5-20251101-v1:0	bedrock_converse	5000000	25000000	6250000	500000
        anthropic.claude-opus-4-6-v1	bedrock_converse	5000000	25000000	6250000	500000
        anthropic.claude-opus-4-7	bedrock_converse	5000000	25000000	6250000	500000
        anthropic.claude-opus-4-8	bedrock_converse	5000000	25000000	6250000	500000
        anthropic.claude-opus-5	bedrock_converse	5000000	25000000	6250000	500000
        anthropic.claude-opus-5-5	bedrock_converse	4000000	20000000	5000000	200000
        anthropic.claude-sonnet-4-20250514-v1:0	bedrock_converse	3000000	15000000	3750000	300000	200000	200000:6000000/22500000/7500000/600000
        anthropic.claude-sonnet-4-5-20250929-v1:0	bedrock_converse	3000000	15000000	3750000	300000	200000	200000:6000000/22500000/7500000/600000
        anthropic.claude-sonnet-4-6	bedrock_converse	3000000	15000000	3750000	300000
        anthropic.claude-sonnet-5	bedrock_converse	2000000	10000000	2500000	200000
        anthropic.claude-sonnet-5-5	bedrock_converse	2000000	10000000	2500000	100000
        anthropic.claude-v1	bedrock	8000000	24000000
        anthropic.claude-v2	bedrock	8000000	24000000
        anthropic.claude-v2:1	bedrock	8000000	24000000
        anyscale/HuggingFaceH4/zephyr-7b-beta	anyscale	150000	150000
        anyscale/codellama/CodeLlama-34b-Instruct-hf	anyscale	1000000	1000000
        anyscale/codellama/CodeLlama-70b-Instruct-hf	anyscale	1000000	1000000
        anyscale/google/gemma-7b-it	anyscale	150000	150000
        anyscale/meta-llama/Llama-2-13b-chat-hf	anyscale	250000	250000
        anyscale/meta-llama/Llama-2-70b-chat-hf	anyscale	1000000	1000000
        anyscale/meta-llama/Llama-2-7b-chat-hf	anyscale	150000	150000
        anyscale/meta-llama/Meta-Llama-3-70B-Instruct	anyscale	1000000	1000000
        anyscale/meta-llama/Meta-Llama-3-8B-Instruct	anyscale	150000	150000
        anyscale/mistralai/Mistral-7B-Instruct-v0.1	anyscale	150000	150000
        anyscale/mistralai/Mixtral-8x22B-Instruct-v0.1	anyscale	900000	900000
        anyscale/mistralai/Mixtral-8x7B-Instruct-v0.1	anyscale	150000	150000
        apac.amazon.nova-2-lite-v1:0	bedrock_converse	396000	3311000		99000
        apac.amazon.nova-2-pro-preview-20251202-v1:0	bedrock_converse	1375000	11000000		343750
        apac.amazon.nova-lite-v1:0	bedrock_converse	63000	252000		15750
        apac.amazon.nova-micro-v1:0	bedrock_converse	37000	148000		9250
        apac.amazon.nova-pro-v1:0	bedrock_converse	840000	3360000		210000
        apac.anthropic.claude-3-5-sonnet-20240620-v1:0	bedrock	3000000	15000000
        apac.anthropic.claude-3-5-sonnet-20241022-v2:0	bedrock	3000000	15000000	3750000	300000
        apac.anthropic.claude-3-haiku-20240307-v1:0	bedrock	250000	1250000
        apac.anthropic.claude-3-sonnet-20240229-v1:0	bedrock	3000000	15000000
        apac.anthropic.claude-fable-5	bedrock_converse	11000000	55000000	13750000	1100000
        apac.anthropic.claude-haiku-4-5-20251001-v1:0	bedrock_converse	1100000	5500000	1375000	110000
        apac.anthropic.claude-haiku-5-5	bedrock_converse	110000	550000	137500	11000	1000000	100000:550000/2750000/687500/55000
        apac.anthropic.claude-mythos-preview	bedrock_converse	27500000	137500000	34375000	2750000
        apac.anthropic.claude-opus-4-7	bedrock_converse	5500000	27500000	6875000	550000
        apac.anthropic.claude-opus-4-8	bedrock_converse	5500000	27500000	6875000	550000
        apac.anthropic.claude-opus-5	bedrock_converse	5500000	27500000	6875000	550000
        apac.anthropic.claude-opus-5-5	bedrock_converse	4400000	22000000	5500000	220000
        apac.anthropic.claude-sonnet-4-20250514-v1:0	bedrock_converse	3000000	15000000	3750000	300000	200000	200000:6000000/22500000/7500000/600000
        apac.anthropic.claude-sonnet-4-6	bedrock_converse	3300000	16500000	4125000	330000
        apac.anthropic.claude-sonnet-5	bedrock_converse	2200000	11000000	2750000	220000
        apac.anthropic.claude-sonnet-5-5	bedrock_converse	2200000	11000000	2750000	110000
        au.anthropic.claude-fable-5	bedrock_converse	11000000	55000000	13750000	1100000
        au.anthropic.claude-haiku-4-5-20251001-v1:0	bedrock_converse	1100000	5500000	1375000	110000
        au.anthropic.claude-haiku-5-5	bedrock_converse	110000	550000	137500	11000	1000000	100000:550000/2750000/687500/55000
        au.anthropic.claude-mythos-preview	bedrock_converse	27500000	137500000	34375000	2750000
        au.anthropic.claude-opus-4-6-v1	bedrock_converse	5500000	27500000	6875000	550000
        au.anthropic.claude-opus-4-7	bedrock_converse	5500000	27500000	6875000	550000
        au.anthropic.claude-opus-4-8	bedrock_converse	5500000	27500000	6875000	550000
        au.anthropic.claude-opus-5	bedrock_converse	5500000	27500000	6875000	550000
        au.anthropic.claude-opus-5-5	bedrock_converse	4400000	22000000	5500000	220000
        au.anthropic.claude-sonnet-4-5-20250929-v1:0	bedrock_converse	3300000	16500000	4125000	330000	200000	200000:6600000/24750000/8250000/660000
        au.anthropic.claude-sonnet-4-6	bedrock_converse	3300000	16500000	4125000	330000
        au.anthropic.claude-sonnet-5	bedrock_converse	2200000	11000000	2750000	220000
        au.anthropic.claude-sonnet-5-5	bedrock_converse	2200000	11000000	2750000	110000
        azure/ada	azure	110000	0
        azure/apac/gpt-6.1-sol	azure	2400000	12000000	3000000	120000	922000	272000:4800000/18000000/6000000/240000
        azure/apac/gpt-6.1-terra	azure	1200000	6000000	1500000	60000	922000	272000:2400000/9000000/3000000/120000
        azure/chat-latest	azure	5000000	30000000		500000
        azure/codex-mini	azure	1500000	6000000		375000
        azure/command-r-plus	azure	3000000	15000000
        azure/computer-use-preview	azure	3000000	12000000
        azure/eu/codex-mini	azure	1650000	6600000		413000
        azure/eu/computer-use-preview	azure	3300000	13200000
        azure/eu/gpt-4.1	azure	2200000	8800000		550000
        azure/eu/gpt-4.1-mini	azure	440000	1760000		110000
        azure/eu/gpt-4.1-nano	azure	110000	440000		28000
        azure/eu/gpt-4o	azure	2750000	11000000	1380000	1375000
        azure/eu/gpt-4o-2024-05-13	azure	5500000	16500000
        azure/eu/gpt-4o-2024-08-06	azure	2750000	11000000		1375000
        azure/eu/gpt-4o-2024-11-20	azure	2750000	11000000	1380000	1375000
        azure/eu/gpt-4o-mini	azure	165000	660000		83000
        azure/eu/gpt-4o-mini-2024-07-18	azure	165000	660000		83000
        azure/eu/gpt-4o-mini-realtime-preview-2024-12-17	azure	660000	2640000		330000
        azure/eu/gpt-4o-realtime-preview-2024-10-01	azure	5500000	22000000		2750000
        azure/eu/gpt-4o-realtime-preview-2024-12-17	azure	5500000	22000000		2750000
        azure/eu/gpt-5	azure	1375000	11000000		137500
        azure/eu/gpt-5-2025-08-07	azure	1375000	11000000		137500
        azure/eu/gpt-5-codex	azure	1375000	11000000		138000
        azure/eu/gpt-5-mini	azure	275000	2200000		27500
        azure/eu/gpt-5-mini-2025-08-07	azure	275000	2200000		27500
        azure/eu/gpt-5-nano	azure	55000	440000		5500
        azure/eu/gpt-5-nano-2025-08-07	azure	55000	440000		5500
        azure/eu/gpt-5-pro	azure	16500000	132000000
        azure/eu/gpt-5.1	azure	1375000	11000000		137500
        azure/eu/gpt-5.1-chat	azure	1375000	11000000		137500
        azure/eu/gpt-5.1-codex	azure	1375000	11000000		137500
        azure/eu/gpt-5.1-codex-max	azure	1375000	11000000		137500
        azure/eu/gpt-5.1-codex-mini	azure	275000	2200000		27500
        azure/eu/gpt-5.2	azure	1925000	15400000		192500
        azure/eu/gpt-5.2-chat	azure	1925000	15400000		192500
        azure/eu/gpt-5.2-codex	azure	1925000	15400000		192500
        azure/eu/gpt-5.2-pro	azure	23100000	184800000
        azure/eu/gpt-5.3-chat	azure	1925000	15400000		192500
        azure/eu/gpt-5.3-codex	azure	1925000	15400000		192500
        azure/eu/gpt-5.4	azure	2750000	16500000		275000	922000	272000:5500000/24750000//550000
        azure/eu/gpt-5.4-2026-03-05	azure	2750000	16500000		275000	922000	272000:5500000/24750000//550000
        azure/eu/gpt-5.4-mini	azure	825000	4950000		82500
        azure/eu/gpt-5.4-nano	azure	220000	1375000		22000
        azure/eu/gpt-5.4-pro	azure	33000000	198000000				272000:66000000/297000000//
        azure/eu/gpt-5.5	azure	5500000	33000000		550000	922000	272000:11000000/49500000//1100000
        azure/eu/gpt-5.5-2026-04-23	azure	5500000	33000000		550000	922000	272000:11000000/49500000//1100000
        azure/eu/gpt-5.5-2026-04-24	azure	5500000	33000000		550000	922000	272000:11000000/49500000//1100000
        azure/eu/gpt-5.6	azure	4400000	22000000	5500000	440000	922000	272000:8800000/33000000/11000000/880000
        azure/eu/gpt-5.6-luna	azure	220000	1320000	275000	22000	922000	272000:440000/1980000/550000/44000
        azure/eu/gpt-5.6-sol	azure	4400000	22000000	5500000	440000	922000	272000:8800000/33000000/11000000/880000
        azure/eu/gpt-5.6-terra	azure	2200000	13200000	2750000	220000	922000	272000:4400000/19800000/5500000/440000
        azure/eu/gpt-6-astra	azure	12000000	60000000	15000000	1200000	922000	272000:24000000/90000000/30000000/2400000
        azure/eu/gpt-6-luna	azure	120000	600000	150000	12000	922000	272000:240000/900000/300000/24000
        azure/eu/gpt-6-sol	azure	2400000	12000000	3000000	240000	922000	272000:4800000/18000000/6000000/480000
        azure/eu/gpt-6.1-sol	azure	2400000	12000000	3000000	120000	922000	272000:4800000/18000000/6000000/240000
        azure/eu/gpt-6.1-terra	azure	1200000	6000000	1500000	60000	922000	272000:2400000/9000000/3000000/120000
        azure/eu/o1	azure	16500000	66000000		8250000
        azure/eu/o1-2024-12-17	azure	16500000	66000000		8250000
        azure/eu/o1-mini	azure	1210000	4840000		605000
        azure/eu/o1-mini-2024-09-12	azure	1210000	4840000		605000
        azure/eu/o1-preview-2024-09-12	azure	16500000	66000000		8250000
        azure/eu/o3	azure	2200000	8800000		550000
        azure/eu/o3-2025-04-16	azure	2200000	8800000		550000
        azure/eu/o3-deep-research	azure	11000000	44000000		2750000
        azure/eu/o3-mini	azure	1210000	4840000		605000
        azure/eu/o3-mini-2025-01-31	azure	1210000	4840000		605000
        azure/eu/o4-mini	azure	1210000	4840000		303000
        azure/eu/o4-mini-2025-04-16	azure	1210000	4840000		303000
        azure/eu/text-embedding-3-large	azure	143000	0
        azure/eu/text-embedding-3-small	azure	22000	0
        azure/eu/text-embedding-ada-002	azure	110000	0
        azure/global-standard/gpt-4o-2024-08-06	azure	2500000	10000000		1250000
        azure/global-standard/gpt-4o-2024-11-20	azure	2500000	10000000		1250000
        azure/global-standard/gpt-4o-mini	azure	150000	600000
        azure/global/gpt-4o-2024-08-06	azure	2500000	10000000		1250000
        azure/global/gpt-4o-2024-11-20	azure	2500000	10000000		1250000
        azure/global/gpt-5.1	azure	1250000	10000000		125000
        azure/global/gpt-5.1-codex	azure	1250000	10000000		125000
        azure/global/gpt-5.1-codex-mini	azure	250000	2000000		25000
        azure/gpt-3.5-turbo	azure	500000	1500000
        azure/gpt-3.5-turbo-0125	azure	500000	1500000
        azure/gpt-3.5-turbo-instruct-0914	azure_text	1650000	2200000
        azure/gpt-35-turbo	azure	500000	1500000
        azure/gpt-35-turbo-0125	azure	500000	1500000
        azure/gpt-35-turbo-0301	azure	200000	2000000
        azure/gpt-35-turbo-0613	azure	1500000	2000000
        azure/gpt-35-turbo-1106	azure	1000000	2000000
        azure/gpt-35-turbo-16k	azure	3000000	4000000
        azure/gpt-35-turbo-16k-0613	azure	3000000	4000000
        azure/gpt-35-turbo-instruct	azure_text	1650000	2200000
        azure/gpt-35-turbo-instruct-0914	azure_text	1650000	2200000
        azure/gpt-4	azure	30000000	60000000
        azure/gpt-4-0125-preview	azure	10000000	30000000
        azure/gpt-4-0613	azure	30000000	60000000
        azure/gpt-4-1106-preview	azure	10000000	30000000
        azure/gpt-4-32k	azure	60000000	120000000
        azure/gpt-4-32k-0613	azure	60000000	120000000
        azure/gpt-4-turbo	azure	11000000	33000000
        azure/gpt-4-turbo-2024-04-09	azure	11000000	33000000
        azure/gpt-4-turbo-vision-preview	azure	11000000	33000000
        azure/gpt-4.1	azure	2000000	8000000		500000
        azure/gpt-4.1-2025-04-14	azure	2000000	8000000		500000
        azure/gpt-4.1-mini	azure	400000	1600000		100000
        azure/gpt-4.1-mini-2025-04-14	azure	400000	1600000		100000
        azure/gpt-4.1-nano	azure	100000	400000		25000
        azure/gpt-4.1-nano-2025-04-14	azure	100000	400000		25000
        azure/gpt-4.5-preview	azure	75000000	150000000		37500000
        azure/gpt-4o	azure	2500000	10000000		1250000
        azure/gpt-4o-2024-05-13	azure	5000000	15000000
        azure/gpt-4o-2024-08-06	azure	2500000	10000000		1250000
        azure/gpt-4o-2024-11-20	azure	2500000	10000000		1250000
        azure/gpt-4o-audio-preview-2024-12-17	azure	2500000	10000000
        azure/gpt-4o-mini	azure	150000	600000		75000
        azure/gpt-4o-mini-2024-07-18	azure	150000	600000		75000
        azure/gpt-4o-mini-audio-preview-2024-12-17	azure	150000	600000
        azure/gpt-4o-mini-realtime-preview-2024-12-17	azure	600000	2400000		300000
        azure/gpt-4o-realtime-preview-2024-10-01	azure	5000000	20000000		2500000
        azure/gpt-4o-realtime-preview-2024-12-17	azure	5000000	20000000		2500000
        azure/gpt-5	azure	1250000	10000000		125000
        azure/gpt-5-2025-08-07	azure	1250000	10000000		125000
        azure/gpt-5-chat	azure	1250000	10000000		125000
        azure/gpt-5-chat-latest	azure	1250000	10000000		125000
        azure/gpt-5-codex	azure	1250000	10000000		125000
        azure/gpt-5-mini	azure	250000	2000000		25000
        azure/gpt-5-mini-2025-08-07	azure	250000	2000000		25000
        azure/gpt-5-nano	azure	50000	400000		5000
        azure/gpt-5-nano-2025-08-07	azure	50000	400000		5000
        azure/gpt-5-pro	azure	15000000	120000000
        azure/gpt-5.1	azure	1250000	10000000		125000
        azure/gpt-5.1-2025-11-13	azure	1250000	10000000		125000
        azure/gpt-5.1-chat	azure	1250000	10000000		125000
        azure/gpt-5.1-codex	azure	1250000	10000000		125000
        azure/gpt-5.1-codex-2025-11-13	azure	1250000	10000000		125000
        azure/gpt-5.1-codex-max	azure	1250000	10000000		125000
        azure/gpt-5.1-codex-mini	azure	250000	2000000		25000
        azure/gpt-5.1-codex-mini-2025-11-13	azure	250000	2000000		25000
        azure/gpt-5.2	azure	1750000	14000000		175000
        azure/gpt-5.2-2025-12-11	azure	1750000	14000000		175000
        azure/gpt-5.2-chat	azure	1750000	14000000		175000
        azure/gpt-5.2-codex	azure	1750000	14000000		175000
        azure/gpt-5.2-pro	azure	21000000	168000000
        azure/gpt-5.2-pro-2025-12-11	azure	21000000	168000000
        azure/gpt-5.3-chat	azure	1750000	14000000		175000
        azure/gpt-5.3-codex	azure	1750000	14000000		175000
        azure/gpt-5.4	azure	2500000	15000000		250000	922000	272000:5000000/22500000//500000
        azure/gpt-5.4-2026-03-05	azure	2500000	15000000		250000	922000	272000:5000000/22500000//500000
        azure/gpt-5.4-mini	azure	750000	4500000		75000
        azure/gpt-5.4-mini-2026-03-17	azure	750000	4500000		75000
        azure/gpt-5.4-nano	azure	200000	1250000		20000
        azure/gpt-5.4-nano-2026-03-17	azure	200000	1250000		20000
        azure/gpt-5.4-pro	azure	30000000	180000000		3000000	922000	272000:60000000/270000000//6000000
        azure/gpt-5.4-pro-2026-03-05	azure	30000000	180000000		3000000	922000	272000:60000000/270000000//6000000
        azure/gpt-5.5	azure	5000000	30000000		500000	922000	272000:10000000/45000000//1000000
        azure/gpt-5.5-2026-04-23	azure	5000000	30000000		500000	922000	272000:10000000/45000000//1000000
        azure/gpt-5.5-2026-04-24	azure	5000000	30000000		500000	922000	272000:10000000/45000000//1000000
        azure/gpt-5.5-pro	azure	30000000	180000000		3000000	1050000	272000:60000000/270000000//6000000
        azure/gpt-5.5-pro-2026-04-23	azure	30000000	180000000		3000000	1050000	272000:60000000/270000000//6000000
        azure/gpt-5.6	azure	4000000	20000000	5000000	400000	922000	272000:8000000/30000000/10000000/800000
        azure/gpt-5.6-luna	azure	200000	1200000	250000	20000	922000	272000:400000/1800000/500000/40000
        azure/gpt-5.6-luna-2026-07-09	azure	200000	1200000	250000	20000	922000	272000:400000/1800000/500000/40000
        azure/gpt-5.6-sol	azure	4000000	20000000	5000000	400000	922000	272000:8000000/30000000/10000000/800000
        azure/gpt-5.6-sol-2026-07-09	azure	4000000	20000000	5000000	400000	922000	272000:8000000/30000000/10000000/800000
        azure/gpt-5.6-terra	azure	2000000	12000000	2500000	200000	922000	272000:4000000/18000000/5000000/400000
        azure/gpt-5.6-terra-2026-07-09	azure	2000000	12000000	2500000	200000	922000	272000:4000000/18000000/5000000/400000
        azure/gpt-6-astra	azure	10000000	50000000	12500000	1000000	922000	272000:20000000/75000000/25000000/2000000
        azure/gpt-6-astra-2026-09-03	azure	10000000	50000000	12500000	1000000	922000	272000:20000000/75000000/25000000/2000000
        azure/gpt-6-luna	azure	100000	500000	125000	10000	922000	272000:200000/750000/250000/20000
        azure/gpt-6-luna-2026-09-22	azure	100000	500000	125000	10000	922000	272000:200000/750000/250000/20000
        azure/gpt-6-sol	azure	2000000	10000000	2500000	200000	922000	272000:4000000/15000000/5000000/400000
        azure/gpt-6-sol-2026-09-22	azure	2000000	10000000	2500000	200000	922000	272000:4000000/15000000/5000000/400000
        azure/gpt-6.1-sol	azure	2000000	10000000	2500000	100000	922000	272000:4000000/15000000/5000000/200000
        azure/gpt-6.1-sol-2026-09-29	azure	2000000	10000000	2500000	100000	922000	272000:4000000/15000000/5000000/200000
        azure/gpt-6.1-terra	azure	1000000	5000000	1250000	50000	922000	272000:2000000/7500000/2500000/100000
        azure/gpt-audio	azure	2500000	10000000
        azure/gpt-audio-1.5	azure	2500000	10000000
        azure/gpt-audio-1.5-2026-02-23	azure	2500000	10000000
        azure/gpt-audio-2025-08-28	azure	2500000	10000000
        azure/gpt-audio-mini	azure	600000	2400000
        azure/gpt-audio-mini-2025-10-06	azure	600000	2400000
        azure/gpt-chat-latest	azure	5000000	30000000		500000
        azure/mistral-large-2402	azure	8000000	24000000
        azure/mistral-large-latest	azure	8000000	24000000
        azure/model-router	azure	140000	0
        azure/o1	azure	15000000	60000000		7500000
        azure/o1-2024-12-17	azure	15000000	60000000		7500000
        azure/o1-mini	azure	1100000	4400000		550000
        azure/o1-mini-2024-09-12	azure	1100000	4400000		550000
        azure/o1-preview	azure	15000000	60000000		7500000
        azure/o1-preview-2024-09-12	azure	15000000	60000000		7500000
        azure/o3	azure	2000000	8000000		500000
        azure/o3-2025-04-16	azure	2000000	8000000		500000
        azure/o3-deep-research	azure	10000000	40000000		2500000
        azure/o3-mini	azure	1100000	4400000		550000
        azure/o3-mini-2025-01-31	azure	1100000	4400000		550000
        azure/o3-pro	azure	20000000	80000000
        azure/o3-pro-2025-06-10	azure	20000000	80000000
        azure/o4-mini	azure	1100000	4400000		275000
        azure/o4-mini-2025-04-16	azure	1100000	4400000		275000
        azure/text-embedding-3-large	azure	143000	0
        azure/text-embedding-3-small	azure	22000	0
        azure/text-embedding-ada-002	azure	110000	0
        azure/us-gov/gpt-5.1	azure	1718750	13750000		171875
        azure/us-gov/o3-mini	azure	1513000	6050000		757000
        azure/us-gov/text-embedding-3-large	azure	163000	0
        azure/us-gov/text-embedding-3-small	azure	25000	0
        azure/us/codex-mini	azure	1650000	6600000		413000
        azure/us/computer-use-preview	azure	3300000	13200000
        azure/us/gpt-4.1	azure	2200000	8800000		550000
        azure/us/gpt-4.1-2025-04-14	azure	2200000	8800000		550000
        azure/us/gpt-4.1-mini	azure	440000	1760000		110000
        azure/us/gpt-4.1-mini-2025-04-14	azure	440000	1760000		110000
        azure/us/gpt-4.1-nano	azure	110000	440000		28000
        azure/us/gpt-4.1-nano-2025-04-14	azure	110000	440000		28000
        azure/us/gpt-4o	azure	2750000	11000000	1380000	1375000
        azure/us/gpt-4o-2024-05-13	azure	5500000	16500000
        azure/us/gpt-4o-2024-08-06	azure	2750000	11000000		1375000
        azure/us/gpt-4o-2024-11-20	azure	2750000	11000000	1380000	1375000
        azure/us/gpt-4o-mini	azure	165000	660000		83000
        azure/us/gpt-4o-mini-2024-07-18	azure	165000	660000		83000
        azure/us/gpt-4o-mini-realtime-preview-2024-12-17	azure	660000	2640000		330000
        azure/us/gpt-4o-realtime-preview-2024-10-01	azure	5500000	22000000		2750000
        azure/us/gpt-4o-realtime-preview-2024-12-17	azure	5500000	22000000		2750000
        azure/us/gpt-5	azure	1375000	11000000		137500
        azure/us/gpt-5-2025-08-07	azure	1375000	11000000		137500
        azure/us/gpt-5-codex	azure	1375000	11000000		138000
        azure/us/gpt-5-mini	azure	275000	2200000		27500
        azure/us/gpt-5-mini-2025-08-07	azure	275000	2200000		27500
        azure/us/gpt-5-nano	azure	55000	440000		5500
        azure/us/gpt-5-nano-2025-08-07	azure	55000	440000		5500
        azure/us/gpt-5-pro	azure	16500000	132000000
        azure/us/gpt-5.1	azure	1375000	11000000		137500
        azure/us/gpt-5.1-chat	azure	1375000	11000000		137500
        azure/us/gpt-5.1-codex	azure	1375000	11000000		137500
        azure/us/gpt-5.1-codex-max	azure	1375000	11000000		137500
        azure/us/gpt-5.1-codex-mini	azure	275000	2200000		27500
        azure/us/gpt-5.2	azure	1925000	15400000		192500
        azure/us/gpt-5.2-chat	azure	1925000	15400000		192500
        azure/us/gpt-5.2-codex	azure	1925000	15400000		192500
        azure/us/gpt-5.2-pro	azure	23100000	184800000
        azure/us/gpt-5.3-chat	azure	1925000	15400000		192500
        azure/us/gpt-5.3-codex	azure	1925000	15400000		192500
        azure/us/gpt-5.4	azure	2750000	16500000		275000	922000	272000:5500000/24750000//550000
        azure/us/gpt-5.4-2026-03-05	azure	2750000	16500000		275000	922000	272000:5500000/24750000//550000
        azure/us/gpt-5.4-mini	azure	825000	4950000		82500
        azure/us/gpt-5.4-nano	azure	220000	1375000		22000
        azure/us/gpt-5.4-pro	azure	33000000	198000000				272000:66000000/297000000//
        azure/us/gpt-5.5	azure	5500000	33000000		550000	922000	272000:11000000/49500000//1100000
        azure/us/gpt-5.5-2026-04-23	azure	5500000	33000000		550000	922000	272000:11000000/49500000//1100000
        azure/us/gpt-5.5-2026-04-24	azure	5500000	33000000		550000	922000	272000:11000000/49500000//1100000
        azure/us/gpt-5.6	azure	4400000	22000000	5500000	440000	922000	272000:8800000/33000000/11000000/880000
        azure/us/gpt-5.6-luna	azure	220000	1320000	275000	22000	922000	272000:440000/1980000/550000/44000
        azure/us/gpt-5.6-sol	azure	4400000	22000000	5500000	440000	922000	272000:8800000/33000000/11000000/880000
        azure/us/gpt-5.6-terra	azure	2200000	13200000	2750000	220000	922000	272000:4400000/19800000/5500000/440000
        azure/us/gpt-6-astra	azure	11000000	55000000	13750000	1100000	922000	272000:22000000/82500000/27500000/2200000
        azure/us/gpt-6-luna	azure	110000	550000	137500	11000	922000	272000:220000/825000/275000/22000
        azure/us/gpt-6-sol	azure	2200000	11000000	2750000	220000	922000	272000:4400000/16500000/5500000/440000
        azure/us/gpt-6.1-sol	azure	2200000	11000000	2750000	110000	922000	272000:4400000/16500000/5500000/220000
        azure/us/gpt-6.1-terra	azure	1100000	5500000	1375000	55000	922000	272000:2200000/8250000/2750000/110000
        azure/us/gpt-chat-latest	azure	5500000	33000000		550000
        azure/us/o1	azure	16500000	66000000		8250000
        azure/us/o1-2024-12-17	azure	16500000	66000000		8250000
        azure/us/o1-mini	azure	1210000	4840000		605000
        azure/us/o1-mini-2024-09-12	azure	1210000	4840000		605000
        azure/us/o1-preview-2024-09-12	azure	16500000	66000000		8250000
        azure/us/o3	azure	2200000	8800000		550000
        azure/us/o3-2025-04-16	azure	2200000	8800000		550000
        azure/us/o3-deep-research	azure	11000000	44000000		2750000
        azure/us/o3-mini	azure	1210000	4840000		605000
        azure/us/o3-mini-2025-01-31	azure	1210000	4840000		605000
        azure/us/o4-mini	azure	1210000	4840000		303000
        azure/us/o4-mini-2025-04-16	azure	1210000	4840000		303000
        azure/us/text-embedding-3-large	azure	143000	0
        azure/us/text-embedding-3-small	azure	22000	0
        azure/us/text-embedding-ada-002	azure	110000	0
        azure_ai/Codestral-2501	azure_ai	300000	900000
        azure_ai/Cohere-Embed-V5-Fast	azure_ai	80000	0
        azure_ai/Cohere-Embed-V5-Pro	azure_ai	120000	0
        azure_ai/Cohere-command-a-plus-05-2026	azure_ai	800000	3200000
        azure_ai/Cohere-embed-v3-english	azure_ai	100000	0
        azure_ai/Cohere-embed-v3-multilingual	azure_ai	100000	0
        azure_ai/DeepSeek-V4-Flash-0731	azure_ai	440000	1320000		14000
        azure_ai/FW-DeepSeek-V3.2	azure_ai	620000	1850000		310000
        azure_ai/FW-DeepSeek-V4-Flash	azure_ai	150000	310000		30000
        azure_ai/FW-DeepSeek-V4-Pro	azure_ai	1925000	3828000		165000
        azure_ai/FW-DeepSeek-V4.1-Flash	azure_ai	375000	1500000		8000
        azure_ai/FW-GLM-5	azure_ai	1100000	3520000		220000
        azure_ai/FW-GLM-5.1	azure_ai	1540000	4840000		286000
        azure_ai/FW-GLM-5.2	azure_ai	1540000	4840000		150000
        azure_ai/FW-GLM-5.2-Fast	azure_ai	2310000	7260000		231000
        azure_ai/FW-GLM-5.3	azure_ai	1750000	5500000		325000
        azure_ai/FW-GLM-5.3-Flash	azure_ai	188000	625000		38000
        azure_ai/FW-GPT-OSS-120B	azure_ai	165000	660000		82000
        azure_ai/FW-Inkling	azure_ai	1100000	4460000		190000
        azure_ai/FW-Kimi-K2.5	azure_ai	660000	3300000		110000
        azure_ai/FW-Kimi-K2.6	azure_ai	1045000	4400000		176000
        azure_ai/FW-Kimi-K2.7-Code	azure_ai	1050000	4400000		210000
        azure_ai/FW-Kimi-K3	azure_ai	3000000	15000000		300000
        azure_ai/FW-MiniMax-M2.5	azure_ai	330000	1320000		33000
        azure_ai/FW-MiniMax-M3	azure_ai	330000	1320000		66000
        azure_ai/FW-Nemotron-3-Ultra-NVFP4	azure_ai	660000	2640000		130000
        azure_ai/FW-Nemotron-Lightning-3.5-30B-A3B	azure_ai	60000	220000		10000
        azure_ai/Llama-3.2-11B-Vision-Instruct	azure_ai	370000	370000
        azure_ai/Llama-3.2-90B-Vision-Instruct	azure_ai	2040000	2040000
        azure_ai/Llama-3.3-70B-Instruct	azure_ai	710000	710000
        azure_ai/Llama-4-Maverick-17B-128E-Instruct-FP8	azure_ai	250000	1000000
        azure_ai/Llama-4-Scout-17B-16E-Instruct	azure_ai	200000	780000
        azure_ai/MAI-Code-1.1-Flash	azure_ai	200000	1200000		20000
        azure_ai/MAI-Cyber-1-Flash	azure_ai	600000	3500000		60000
        azure_ai/MAI-DS-R1	azure_ai	1350000	5400000
        azure_ai/MAI-Thinking-1	azure_ai	2000000	8000000		200000
        azure_ai/Meta-Llama-3-70B-Instruct	azure_ai	1100000	370000
        azure_ai/Meta-Llama-3.1-405B-Instruct	azure_ai	5330000	16000000
        azure_ai/Meta-Llama-3.1-70B-Instruct	azure_ai	2680000	3540000
        azure_ai/Meta-Llama-3.1-8B-Instruct	azure_ai	300000	610000
        azure_ai/Phi-3-medium-128k-instruct	azure_ai	170000	680000
        azure_ai/Phi-3-medium-4k-instruct	azure_ai	170000	680000
        azure_ai/Phi-3-mini-128k-instruct	azure_ai	130000	520000
        azure_ai/Phi-3-mini-4k-instruct	azure_ai	130000	520000
        azure_ai/Phi-3-small-128k-instruct	azure_ai	150000	600000
        azure_ai/Phi-3-small-8k-instruct	azure_ai	150000	600000
        azure_ai/Phi-3.5-MoE-instruct	azure_ai	160000	640000
        azure_ai/Phi-3.5-mini-instruct	azure_ai	130000	520000
        azure_ai/Phi-3.5-vision-instruct	azure_ai	130000	520000
        azure_ai/Phi-4	azure_ai	125000	500000
        azure_ai/Phi-4-mini-instruct	azure_ai	75000	300000
        azure_ai/Phi-4-mini-reasoning	azure_ai	75000	300000
        azure_ai/Phi-4-multimodal-instruct	azure_ai	80000	320000
        azure_ai/Phi-4-reasoning	azure_ai	125000	500000
        azure_ai/claude-fable-5	azure_ai	10000000	50000000	12500000	1000000
        azure_ai/claude-fable-5-1	azure_ai	10000000	50000000	12500000	250000
        azure_ai/claude-haiku-4-5	azure_ai	1000000	5000000	1250000	100000
        azure_ai/claude-haiku-5-5	azure_ai	100000	500000	125000	10000	1000000	100000:500000/2500000/625000/50000
        azure_ai/claude-mythos-5-1	azure_ai	10000000	50000000	12500000	250000
        azure_ai/claude-opus-4-5	azure_ai	5000000	25000000	6250000	500000
        azure_ai/claude-opus-4-6	azure_ai	5000000	25000000	6250000	500000
        azure_ai/claude-opus-4-7	azure_ai	5000000	25000000	6250000	500000
        azure_ai/claude-opus-4-8	azure_ai	5000000	25000000	6250000	500000
        azure_ai/claude-opus-5	azure_ai	5000000	25000000	6250000	500000
        azure_ai/claude-opus-5-5	azure_ai	4000000	20000000	5000000	200000
        azure_ai/claude-opus-5-5-fast	azure_ai	8000000	40000000	10000000	400000
        azure_ai/claude-sonnet-4-5	azure_ai	3000000	15000000	3750000	300000
        azure_ai/claude-sonnet-4-6	azure_ai	3000000	15000000	3750000	300000
        azure_ai/claude-sonnet-5	azure_ai	2000000	10000000	2500000	200000
        azure_ai/claude-sonnet-5-5	azure_ai	2000000	10000000	2500000	100000
        azure_ai/codex-mini	azure_ai	1500000	6000000		375000
        azure_ai/cohere-command-a	azure_ai	2500000	10000000
        azure_ai/deepseek-r1	azure_ai	1350000	5400000
        azure_ai/deepseek-v3	azure_ai	1140000	4560000
        azure_ai/deepseek-v3-0324	azure_ai	1140000	4560000
        azure_ai/deepseek-v3.1	azure_ai	1230000	4940000
        azure_ai/deepseek-v3.2	azure_ai	580000	1680000
        azure_ai/deepseek-v3.2-speciale	azure_ai	580000	1680000
        azure_ai/deepseek-v4-flash	azure_ai	190000	510000		28000
        azure_ai/deepseek-v4-pro	azure_ai	1740000	3480000		145000
        azure_ai/deepseek-v4.1-flash	azure_ai	300000	1200000		6000
        azure_ai/embed-v-4-0	azure_ai	120000	0
        azure_ai/global/grok-3	azure_ai	3000000	15000000
        azure_ai/global/grok-3-mini	azure_ai	250000	1270000
        azure_ai/gpt-5.4	azure_ai	2500000	15000000		250000	922000	272000:5000000/22500000//500000
        azure_ai/gpt-5.4-2026-03-05	azure_ai	2500000	15000000		250000	922000	272000:5000000/22500000//500000
        azure_ai/gpt-5.4-mini	azure_ai	750000	4500000		75000
        azure_ai/gpt-5.4-mini-2026-03-17	azure_ai	750000	4500000		75000
        azure_ai/gpt-5.4-nano	azure_ai	200000	1250000		20000
        azure_ai/gpt-5.4-nano-2026-03-17	azure_ai	200000	1250000		20000
        azure_ai/gpt-5.4-pro	azure_ai	30000000	180000000		3000000	922000	272000:60000000/270000000//6000000
        azure_ai/gpt-5.4-pro-2026-03-05	azure_ai	30000000	180000000		3000000	922000	272000:60000000/270000000//6000000
        azure_ai/gpt-5.5	azure_ai	5000000	30000000		500000	922000	272000:10000000/45000000//1000000
        azure_ai/gpt-5.5-2026-04-23	azure_ai	5000000	30000000		500000	922000	272000:10000000/45000000//1000000
        azure_ai/gpt-5.5-2026-04-24	azure_ai	5000000	30000000		500000	922000	272000:10000000/45000000//1000000
        azure_ai/gpt-6-astra	azure_ai	10000000	50000000	12500000	1000000	922000	272000:20000000/75000000/25000000/2000000
        azure_ai/gpt-6-luna	azure_ai	100000	500000	125000	10000	922000	272000:200000/750000/250000/20000
        azure_ai/gpt-6-sol	azure_ai	2000000	10000000	2500000	200000	922000	272000:4000000/15000000/5000000/400000
        azure_ai/gpt-6.1-sol	azure_ai	2000000	10000000	2500000	100000	922000	272000:4000000/15000000/5000000/200000
        azure_ai/gpt-6.1-terra	azure_ai	1000000	5000000	1250000	50000	922000	272000:2000000/7500000/2500000/100000
        azure_ai/gpt-chat-latest	azure_ai	5000000	30000000		500000
        azure_ai/gpt-oss-120b	azure_ai	150000	600000
        azure_ai/grok-3	azure_ai	3000000	15000000
        azure_ai/grok-3-mini	azure_ai	250000	1270000
        azure_ai/grok-4	azure_ai	3000000	15000000
        azure_ai/grok-4-1-fast-non-reasoning	azure_ai	200000	500000
        azure_ai/grok-4-1-fast-reasoning	azure_ai	200000	500000
        azure_ai/grok-4-20-non-reasoning	azure_ai	1250000	2500000		1250000
        azure_ai/grok-4-20-reasoning	azure_ai	1250000	2500000		1250000
        azure_ai/grok-4-fast-non-reasoning	azure_ai	200000	500000
        azure_ai/grok-4-fast-reasoning	azure_ai	200000	500000
        azure_ai/grok-4.3	azure_ai	1250000	2500000		200000	200000	200000:2500000/5000000//400000
        azure_ai/grok-4.6	azure_ai	2000000	6000000		500000	200000	200000:4000000/12000000//1000000
        azure_ai/grok-4.7	azure_ai	2000000	6000000		500000	500000	200000:4000000/12000000//1000000
        azure_ai/grok-code-fast-1	azure_ai	200000	1500000
        azure_ai/jais-30b-chat	azure_ai	3200000	9710000
        azure_ai/jamba-instruct	azure_ai	500000	700000
        azure_ai/kimi-k2-thinking	azure_ai	600000	2500000
        azure_ai/kimi-k2.5	azure_ai	600000	3000000		100000
        azure_ai/kimi-k2.6	azure_ai	950000	4000000		160000
        azure_ai/kimi-k2.7-code	azure_ai	950000	4000000		190000
        azure_ai/ministral-3b	azure_ai	40000	40000
        azure_ai/mistral-large	azure_ai	4000000	12000000
        azure_ai/mistral-large-2407	azure_ai	2000000	6000000
        azure_ai/mistral-large-3	azure_ai	500000	1500000
        azure_ai/mistral-large-latest	azure_ai	2000000	6000000
        azure_ai/mistral-medium-2505	azure_ai	400000	2000000
        azure_ai/mistral-medium-3-5	azure_ai	1500000	7500000
        azure_ai/mistral-nemo	azure_ai	150000	150000
        azure_ai/mistral-small	azure_ai	1000000	3000000
        azure_ai/mistral-small-2503	azure_ai	100000	300000
        azure_ai/model-router	azure_ai	140000	0
        azure_ai/model_router	azure_ai	140000	0
        babbage-002	text-completion-openai	400000	400000
        baseten/MiniMaxAI/MiniMax-M2.5	baseten	300000	1200000
        baseten/deepseek-ai/DeepSeek-V3-0324	baseten	770000	770000
        baseten/deepseek-ai/DeepSeek-V3.1	baseten	500000	1500000
        baseten/deepseek-ai/DeepSeek-V4-Flash-0731	baseten	130000	260000		28000
        baseten/deepseek-ai/DeepSeek-V4-Pro	baseten	1740000	3480000		145000
        baseten/deepseek-ai/DeepSeek-V4-Pro-0813	baseten	1320000	3960000		132000
        baseten/deepseek-ai/DeepSeek-V4.1-Flash	baseten	300000	1200000		7000
        baseten/deepseek-ai/DeepSeek-V4.1-Flash-1017	baseten	300000	1200000		7000
        baseten/deepseek-ai/DeepSeek-V4.1-Flash-1017-Fast	baseten	600000	2400000		14000
        baseten/deepseek-ai/DeepSeek-V4.1-Flash-Fast	baseten	600000	2400000		14000
        baseten/meta-models/muse-spark-open	baseten	1250000	4250000		150000
        baseten/moonshotai/Kimi-K2-Instruct-0905	baseten	600000	2500000
        baseten/moonshotai/Kimi-K2-Thinking	baseten	600000	2500000
        baseten/moonshotai/Kimi-K2.5	baseten	600000	3000000
        baseten/moonshotai/Kimi-K2.6	baseten	950000	4000000		160000
        baseten/moonshotai/Kimi-K2.7-Code	baseten	950000	4000000		160000
        baseten/moonshotai/Kimi-K3	baseten	3000000	15000000		300000
        baseten/moonshotai/Kimi-K3.1-Pro	baseten	2000000	10000000		200000
        baseten/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B	baseten	600000	2400000		120000
        baseten/nvidia/NVIDIA-Nemotron-3.5-Super-VL-120B-A12B	baseten	200000	500000		40000
        baseten/nvidia/Nemotron-120B-A12B	baseten	300000	750000
        baseten/openai/gpt-oss-120b	baseten	100000	500000		100000
        baseten/reflection/Beam-1.0	baseten	400000	1200000		40000
        baseten/thinkingmachines/inkling	baseten	1000000	4050000		170000
        baseten/thinkingmachines/inkling-small	baseten	500000	1200000		100000
        baseten/zai-org/GLM-4.6	baseten	600000	2200000
        baseten/zai-org/GLM-4.7	baseten	600000	2200000		120000
        baseten/zai-org/GLM-5	baseten	950000	3150000
        baseten/zai-org/GLM-5.2	baseten	1400000	4400000		140000
        baseten/zai-org/GLM-5.2-Fast	baseten	2100000	6600000		210000
        baseten/zai-org/GLM-5.3	baseten	1400000	4400000		140000
        baseten/zai-org/GLM-5.3-Fast	baseten	2100000	6600000		210000
        baseten/zai-org/GLM-5.3-Flash	baseten	150000	500000		30000
        bedrock/ap-northeast-1/anthropic.claude-instant-v1	bedrock	2230000	7550000
        bedrock/ap-northeast-1/anthropic.claude-v1	bedrock	8000000	24000000
        bedrock/ap-northeast-1/anthropic.claude-v2	bedrock	8000000	24000000
        bedrock/ap-northeast-1/anthropic.claude-v2:1	bedrock	8000000	24000000
        bedrock/ap-northeast-1/deepseek.v3.2	bedrock	740000	2220000
        bedrock/ap-northeast-1/minimax.minimax-m2.1	bedrock	360000	1440000
        bedrock/ap-northeast-1/minimax.minimax-m2.5	bedrock	360000	1440000
        bedrock/ap-northeast-1/mistral.voxtral-mini-3b-2507	bedrock	50000	50000
        bedrock/ap-northeast-1/mistral.voxtral-small-24b-2507	bedrock	120000	360000
        bedrock/ap-northeast-1/moonshotai.kimi-k2-thinking	bedrock	730000	3030000
        bedrock/ap-northeast-1/moonshotai.kimi-k2.5	bedrock	720000	3600000
        bedrock/ap-northeast-1/qwen.qwen3-coder-next	bedrock	600000	1440000
        bedrock/ap-northeast-1/qwen.qwen3-next-80b-a3b	bedrock	180000	1450000
        bedrock/ap-south-1/deepseek.v3.2	bedrock	740000	2220000
        bedrock/ap-south-1/meta.llama3-70b-instruct-v1:0	bedrock	3180000	4200000
        bedrock/ap-south-1/meta.llama3-8b-instruct-v1:0	bedrock	360000	720000
        bedrock/ap-south-1/minimax.minimax-m2.1	bedrock	360000	1440000
        bedrock/ap-south-1/minimax.minimax-m2.5	bedrock	360000	1440000
        bedrock/ap-south-1/moonshotai.kimi-k2-thinking	bedrock	710000	2940000
        bedrock/ap-south-1/moonshotai.kimi-k2.5	bedrock	720000	3600000
        bedrock/ap-south-1/qwen.qwen3-coder-next	bedrock	600000	1440000
        bedrock/ap-south-1/qwen.qwen3-next-80b-a3b	bedrock	180000	1410000
        bedrock/ap-southeast-2/minimax.minimax-m2.5	bedrock	310000	1240000
        bedrock/ap-southeast-2/mistral.voxtral-mini-3b-2507	bedrock	41200	41200
        bedrock/ap-southeast-2/mistral.voxtral-small-24b-2507	bedrock	103000	309000
        bedrock/ap-southeast-2/qwen.qwen3-next-80b-a3b	bedrock	154500	1236000
        bedrock/ap-southeast-3/deepseek.v3.2	bedrock	740000	2220000
        bedrock/ap-southeast-3/minimax.minimax-m2.1	bedrock	360000	1440000
        bedrock/ap-southeast-3/minimax.minimax-m2.5	bedrock	360000	1440000
        bedrock/ap-southeast-3/moonshotai.kimi-k2.5	bedrock	720000	3600000
        bedrock/ap-southeast-3/qwen.qwen3-coder-next	bedrock	600000	1440000
        bedrock/ca-central-1/meta.llama3-70b-instruct-v1:0	bedrock	3050000	4030000
        bedrock/ca-central-1/meta.llama3-8b-instruct-v1:0	bedrock	350000	690000
        bedrock/claude_platform/claude-fable-5	bedrock	10000000	50000000	12500000	1000000
        bedrock/claude_platform/claude-fable-5-1	bedrock	10000000	50000000	12500000	250000
        bedrock/claude_platform/claude-haiku-4-5	bedrock	1000000	5000000	1250000	100000
        bedrock/claude_platform/claude-haiku-5-5	bedrock	100000	500000	125000	10000	1000000	100000:500000/2500000/625000/50000
        bedrock/claude_platform/claude-opus-4-5	bedrock	5000000	25000000	6250000	500000
        bedrock/claude_platform/claude-opus-4-6	bedrock	5000000	25000000	6250000	500000
        bedrock/claude_platform/claude-opus-4-7	bedrock	5000000	25000000	6250000	500000
        bedrock/claude_platform/claude-opus-4-8	bedrock	5000000	25000000	6250000	500000
        bedrock/claude_platform/claude-opus-5	bedrock	5000000	25000000	6250000	500000
        bedrock/claude_platform/claude-opus-5-5	bedrock	4000000	20000000	5000000	200000
        bedrock/claude_platform/claude-sonnet-4-5	bedrock	3000000	15000000	3750000	300000
        bedrock/claude_platform/claude-sonnet-4-6	bedrock	3000000	15000000	3750000	300000
        bedrock/claude_platform/claude-sonnet-5	bedrock	2000000	10000000	2500000	200000
        bedrock/claude_platform/claude-sonnet-5-5	bedrock	2000000	10000000	2500000	100000
        bedrock/eu-central-1/anthropic.claude-instant-v1	bedrock	2480000	8380000
        bedrock/eu-central-1/anthropic.claude-v1	bedrock	8000000	24000000
        bedrock/eu-central-1/anthropic.claude-v2	bedrock	8000000	24000000
        bedrock/eu-central-1/anthropic.claude-v2:1	bedrock	8000000	24000000
        bedrock/eu-central-1/minimax.minimax-m2.1	bedrock	360000	1440000
        bedrock/eu-central-1/minimax.minimax-m2.5	bedrock	360000	1440000
        bedrock/eu-central-1/qwen.qwen3-coder-next	bedrock	600000	1440000
        bedrock/eu-north-1/deepseek.v3.2	bedrock	740000	2220000
        bedrock/eu-north-1/minimax.minimax-m2.1	bedrock	360000	1440000
        bedrock/eu-north-1/minimax.minimax-m2.5	bedrock	360000	1440000
        bedrock/eu-north-1/moonshotai.kimi-k2.5	bedrock	720000	3600000
        bedrock/eu-south-1/minimax.minimax-m2.1	bedrock	360000	1440000
        bedrock/eu-south-1/minimax.minimax-m2.5	bedrock	360000	1440000
        bedrock/eu-south-1/qwen.qwen3-coder-next	bedrock	600000	1440000
        bedrock/eu-west-1/meta.llama3-70b-instruct-v1:0	bedrock	2860000	3780000
        bedrock/eu-west-1/meta.llama3-8b-instruct-v1:0	bedrock	320000	650000
        bedrock/eu-west-1/minimax.minimax-m2.1	bedrock	360000	1440000
        bedrock/eu-west-1/minimax.minimax-m2.5	bedrock	360000	1440000
        bedrock/eu-west-1/qwen.qwen3-coder-next	bedrock	600000	1440000
        bedrock/eu-west-1/qwen.qwen3-next-80b-a3b	bedrock	180000	1410000
        bedrock/eu-west-2/meta.llama3-70b-instruct-v1:0	bedrock	3450000	4550000
        bedrock/eu-west-2/meta.llama3-8b-instruct-v1:0	bedrock	390000	780000
        bedrock/eu-west-2/minimax.minimax-m2.1	bedrock	470000	1860000
        bedrock/eu-west-2/minimax.minimax-m2.5	bedrock	470000	1860000
        bedrock/eu-west-2/mistral.voxtral-mini-3b-2507	bedrock	60000	60000
        bedrock/eu-west-2/mistral.voxtral-small-24b-2507	bedrock	160000	470000
        bedrock/eu-west-2/nvidia.nemotron-super-3-120b	bedrock	230000	1010000
        bedrock/eu-west-2/qwen.qwen3-coder-next	bedrock	780000	1860000
        bedrock/eu-west-2/qwen.qwen3-next-80b-a3b	bedrock	230000	1860000
        bedrock/eu-west-3/mistral.mistral-7b-instruct-v0:2	bedrock	200000	260000
        bedrock/eu-west-3/mistral.mistral-large-2402-v1:0	bedrock	5200000	15600000
        bedrock/eu-west-3/mistral.mixtral-8x7b-instruct-v0:1	bedrock	590000	910000
        bedrock/invoke/anthropic.claude-3-5-sonnet-20240620-v1:0	bedrock	3000000	15000000	3750000	300000
        bedrock/moonshotai.kimi-k2-thinking	bedrock	600000	2500000
        bedrock/moonshotai.kimi-k2.5	bedrock	600000	3000000
        bedrock/sa-east-1/deepseek.v3.2	bedrock	740000	2220000
        bedrock/sa-east-1/meta.llama3-70b-instruct-v1:0	bedrock	4450000	5880000
        bedrock/sa-east-1/meta.llama3-8b-instruct-v1:0	bedrock	500000	1010000
        bedrock/sa-east-1/minimax.minimax-m2.1	bedrock	360000	1440000
        bedrock/sa-east-1/minimax.minimax-m2.5	bedrock	360000	1440000
        bedrock/sa-east-1/moonshotai.kimi-k2-thinking	bedrock	730000	3030000
        bedrock/sa-east-1/moonshotai.kimi-k2.5	bedrock	720000	3600000
        bedrock/sa-east-1/qwen.qwen3-coder-next	bedrock	600000	1440000
        bedrock/sa-east-1/qwen.qwen3-next-80b-a3b	bedrock	180000	1450000
        bedrock/us-east-1/anthropic.claude-instant-v1	bedrock	800000	2400000
        bedrock/us-east-1/anthropic.claude-v1	bedrock	8000000	24000000
        bedrock/us-east-1/anthropic.claude-v2	bedrock	8000000	24000000
        bedrock/us-east-1/anthropic.claude-v2:1	bedrock	8000000	24000000
        bedrock/us-east-1/deepseek.v3.2	bedrock	620000	1850000
        bedrock/us-east-1/meta.llama3-70b-instruct-v1:0	bedrock	2650000	3500000
        bedrock/us-east-1/meta.llama3-8b-instruct-v1:0	bedrock	300000	600000
        bedrock/us-east-1/minimax.minimax-m2.1	bedrock	300000	1200000
        bedrock/us-east-1/minimax.minimax-m2.5	bedrock	300000	1200000
        bedrock/us-east-1/mistral.mistral-7b-instruct-v0:2	bedrock	150000	200000
        bedrock/us-east-1/mistral.mistral-large-2402-v1:0	bedrock	4000000	12000000
        bedrock/us-east-1/mistral.mixtral-8x7b-instruct-v0:1	bedrock	450000	700000
        bedrock/us-east-1/moonshotai.kimi-k2-thinking	bedrock	600000	2500000
        bedrock/us-east-1/moonshotai.kimi-k2.5	bedrock	600000	3000000
        bedrock/us-east-1/qwen.qwen3-coder-next	bedrock	500000	1200000
        bedrock/us-east-1/zai.glm-5	bedrock	1000000	3200000
        bedrock/us-east-2/deepseek.v3.2	bedrock	620000	1850000
        bedrock/us-east-2/minimax.minimax-m2.1	bedrock	300000	1200000
        bedrock/us-east-2/minimax.minimax-m2.5	bedrock	300000	1200000
        bedrock/us-east-2/moonshotai.kimi-k2-thinking	bedrock	600000	2500000
        bedrock/us-east-2/moonshotai.kimi-k2.5	bedrock	600000	3000000
        bedrock/us-east-2/qwen.qwen3-coder-next	bedrock	500000	1200000
        bedrock/us-gov-east-1/amazon.nova-pro-v1:0	bedrock	960000	3840000		240000
        bedrock/us-gov-east-1/amazon.titan-embed-text-v1	bedrock	100000	0
        bedrock/us-gov-east-1/amazon.titan-embed-text-v2:0	bedrock	30000	0
        bedrock/us-gov-east-1/amazon.titan-text-express-v1	bedrock	1300000	1700000
        bedrock/us-gov-east-1/amazon.titan-text-lite-v1	bedrock	300000	400000
        bedrock/us-gov-east-1/amazon.titan-text-premier-v1:0	bedrock	500000	1500000
        bedrock/us-gov-east-1/anthropic.claude-3-5-sonnet-20240620-v1:0	bedrock	3600000	18000000
        bedrock/us-gov-east-1/anthropic.claude-3-7-sonnet-20250219-v1:0	bedrock	3600000	18000000	4500000	360000
        bedrock/us-gov-east-1/anthropic.claude-3-haiku-20240307-v1:0	bedrock	300000	1500000
        bedrock/us-gov-east-1/anthropic.claude-fable-5-1	bedrock	12000000	60000000	15000000	300000
        bedrock/us-gov-east-1/anthropic.claude-haiku-4-5-20251001-v1:0	bedrock	1200000	6000000	1500000	120000
        bedrock/us-gov-east-1/anthropic.claude-haiku-5-5	bedrock	120000	600000	150000	12000	1000000	100000:600000/3000000/750000/60000
        bedrock/us-gov-east-1/anthropic.claude-opus-4-8	bedrock	6000000	30000000	7500000	600000
        bedrock/us-gov-east-1/anthropic.claude-opus-5	bedrock	6000000	30000000	7500000	600000
        bedrock/us-gov-east-1/anthropic.claude-opus-5-5	bedrock	4800000	24000000	6000000	240000
        bedrock/us-gov-east-1/anthropic.claude-sonnet-4-5-20250929-v1:0	bedrock	3600000	18000000	4500000	360000
        bedrock/us-gov-east-1/anthropic.claude-sonnet-5	bedrock	2400000	12000000	3000000	240000
        bedrock/us-gov-east-1/anthropic.claude-sonnet-5-5	bedrock	2400000	12000000	3000000	120000
        bedrock/us-gov-east-1/claude-sonnet-4-5-20250929-v1:0	bedrock	3600000	18000000	4500000	360000
        bedrock/us-gov-east-1/meta.llama3-70b-instruct-v1:0	bedrock	2650000	3500000
        bedrock/us-gov-east-1/meta.llama3-8b-instruct-v1:0	bedrock	300000	2650000
        bedrock/us-gov-east-1/moonshotai.kimi-k3	bedrock_converse	3960000	19800000	4950000	396000
        bedrock/us-gov-east-1/nvidia.nemotron-nano-12b-v2	bedrock	240000	720000
        bedrock/us-gov-east-1/nvidia.nemotron-nano-3-30b	bedrock	72000	288000
        bedrock/us-gov-east-1/nvidia.nemotron-nano-9b-v2	bedrock	72000	276000
        bedrock/us-gov-east-1/nvidia.nemotron-super-3-120b	bedrock	180000	780000
        bedrock/us-gov-east-1/openai.gpt-oss-120b-1:0	bedrock	180000	720000
        bedrock/us-gov-east-1/openai.gpt-oss-20b-1:0	bedrock	84000	360000
        bedrock/us-gov-west-1/amazon.nova-2-multimodal-embeddings-v1:0	bedrock	162000	0
        bedrock/us-gov-west-1/amazon.nova-lite-v1:0	bedrock	72000	288000		18000
        bedrock/us-gov-west-1/amazon.nova-micro-v1:0	bedrock	42000	168000		10500
        bedrock/us-gov-west-1/amazon.nova-pro-v1:0	bedrock	960000	3840000		240000
        bedrock/us-gov-west-1/amazon.titan-embed-text-v1	bedrock	100000	0
        bedrock/us-gov-west-1/amazon.titan-embed-text-v2:0	bedrock	110000	0
        bedrock/us-gov-west-1/amazon.titan-text-express-v1	bedrock	800000	1600000
        bedrock/us-gov-west-1/amazon.titan-text-lite-v1	bedrock	300000	400000
        bedrock/us-gov-west-1/amazon.titan-text-premier-v1:0	bedrock	500000	1500000
        bedrock/us-gov-west-1/anthropic.claude-3-5-sonnet-20240620-v1:0	bedrock	3600000	18000000
        bedrock/us-gov-west-1/anthropic.claude-3-7-sonnet-20250219-v1:0	bedrock	3600000	18000000	4500000	360000
        bedrock/us-gov-west-1/anthropic.claude-3-haiku-20240307-v1:0	bedrock	300000	1500000
        bedrock/us-gov-west-1/anthropic.claude-fable-5-1	bedrock	12000000	60000000	15000000	300000
        bedrock/us-gov-west-1/anthropic.claude-haiku-4-5-20251001-v1:0	bedrock	1200000	6000000	1500000	120000
        bedrock/us-gov-west-1/anthropic.claude-haiku-5-5	bedrock	120000	600000	150000	12000	1000000	100000:600000/3000000/750000/60000
        bedrock/us-gov-west-1/anthropic.claude-opus-4-8	bedrock	6000000	30000000	7500000	600000
        bedrock/us-gov-west-1/anthropic.claude-opus-5	bedrock	6000000	30000000	7500000	600000
        bedrock/us-gov-west-1/anthropic.claude-opus-5-5	bedrock	4800000	24000000	6000000	240000
        bedrock/us-gov-west-1/anthropic.claude-sonnet-4-5-20250929-v1:0	bedrock	3600000	18000000	4500000	360000
        bedrock/us-gov-west-1/anthropic.claude-sonnet-5	bedrock	2400000	12000000	3000000	240000
        bedrock/us-gov-west-1/anthropic.claude-sonnet-5-5	bedrock	2400000	12000000	3000000	120000
        bedrock/us-gov-west-1/claude-sonnet-4-5-20250929-v1:0	bedrock	3600000	18000000	4500000	360000
        bedrock/us-gov-west-1/meta.llama3-70b-instruct-v1:0	bedrock	2650000	3500000
        bedrock/us-gov-west-1/meta.llama3-8b-instruct-v1:0	bedrock	300000	600000
        bedrock/us-gov-west-1/moonshotai.kimi-k3	bedrock_converse	3960000	19800000	4950000	396000
        bedrock/us-gov-west-1/nvidia.nemotron-nano-12b-v2	bedrock	240000	720000
        bedrock/us-gov-west-1/nvidia.nemotron-nano-3-30b	bedrock	72000	288000
        bedrock/us-gov-west-1/nvidia.nemotron-nano-9b-v2	bedrock	72000	276000
        bedrock/us-gov-west-1/nvidia.nemotron-super-3-120b	bedrock	180000	780000
        bedrock/us-gov-west-1/openai.gpt-oss-120b-1:0	bedrock	180000	720000
        bedrock/us-gov-west-1/openai.gpt-oss-20b-1:0	bedrock	84000	360000
        bedrock/us-west-1/meta.llama3-70b-instruct-v1:0	bedrock	2650000	3500000
        bedrock/us-west-1/meta.llama3-8b-instruct-v1:0	bedrock	300000	600000
        bedrock/us-west-2/anthropic.claude-instant-v1	bedrock	800000	2400000
        bedrock/us-west-2/anthropic.claude-v1	bedrock	8000000	24000000
        bedrock/us-west-2/anthropic.claude-v2	bedrock	8000000	24000000
        bedrock/us-west-2/anthropic.claude-v2:1	bedrock	8000000	24000000
        bedrock/us-west-2/deepseek.v3.2	bedrock	620000	1850000
        bedrock/us-west-2/minimax.minimax-m2.1	bedrock	300000	1200000
        bedrock/us-west-2/minimax.minimax-m2.5	bedrock	300000	1200000
        bedrock/us-west-2/mistral.mistral-7b-instruct-v0:2	bedrock	150000	200000
        bedrock/us-west-2/mistral.mistral-large-2402-v1:0	bedrock	4000000	12000000
        bedrock/us-west-2/mistral.mixtral-8x7b-instruct-v0:1	bedrock	450000	700000
        bedrock/us-west-2/moonshotai.kimi-k2-thinking	bedrock	600000	2500000
        bedrock/us-west-2/moonshotai.kimi-k2.5	bedrock	600000	3000000
        bedrock/us-west-2/qwen.qwen3-coder-next	bedrock	500000	1200000
        bedrock/us-west-2/zai.glm-5	bedrock	1000000	3200000
        bedrock/us.anthropic.claude-3-5-haiku-20241022-v1:0	bedrock	800000	4000000	1000000	80000
        bedrock_mantle/anthropic.claude-haiku-4-5	bedrock_mantle	1000000	5000000	1250000	100000
        bedrock_mantle/anthropic.claude-haiku-5-5	bedrock_mantle	110000	550000	137500	11000	1000000	100000:550000/2750000/687500/55000
        bedrock_mantle/anthropic.claude-opus-5-5	bedrock_mantle	4400000	22000000	5500000	220000
        bedrock_mantle/anthropic.claude-sonnet-5-5	bedrock_mantle	2200000	11000000	2750000	110000
        bedrock_mantle/deepseek.v3.1	bedrock_mantle	580000	1680000
        bedrock_mantle/google.gemma-4-26b-a4b	bedrock_mantle	130000	400000
        bedrock_mantle/google.gemma-4-31b	bedrock_mantle	140000	400000
        bedrock_mantle/google.gemma-4-e2b	bedrock_mantle	40000	80000
        bedrock_mantle/moonshotai.kimi-k2-thinking	bedrock_mantle	600000	2500000
        bedrock_mantle/openai.gpt-5.4	bedrock_mantle	2750000	16500000		275000	922000	272000:5500000/24750000//550000
        bedrock_mantle/openai.gpt-5.5	bedrock_mantle	5500000	33000000		550000	922000	272000:11000000/49500000//1100000
        bedrock_mantle/openai.gpt-5.6-cyber	bedrock_mantle	13750000	82500000	17187500	1375000
        bedrock_mantle/openai.gpt-5.6-luna	bedrock_mantle	220000	1320000	275000	22000	922000	272000:440000/1980000/550000/44000
        bedrock_mantle/openai.gpt-5.6-sol	bedrock_mantle	4400000	22000000	5500000	440000	922000	272000:8800000/33000000/11000000/880000
        bedrock_mantle/openai.gpt-5.6-terra	bedrock_mantle	2200000	13200000	2750000	220000	922000	272000:4400000/19800000/5500000/440000
        bedrock_mantle/openai.gpt-6-astra	bedrock_mantle	11000000	55000000	13750000	1100000	922000	272000:22000000/82500000/27500000/2200000
        bedrock_mantle/openai.gpt-6-luna	bedrock_mantle	110000	550000	137500	11000	922000	272000:220000/825000/275000/22000
        bedrock_mantle/openai.gpt-6-sol	bedrock_mantle	2200000	11000000	2750000	220000	922000	272000:4400000/16500000/5500000/440000
        bedrock_mantle/openai.gpt-6.1-sol	bedrock_mantle	2200000	11000000	2750000	110000	1000000	272000:4400000/16500000/5500000/220000
        bedrock_mantle/openai.gpt-6.1-terra	bedrock_mantle	1100000	5500000	1375000	55000	922000	272000:2200000/8250000/2750000/110000
        bedrock_mantle/openai.gpt-daybreak-blue-5.6-sol	bedrock_mantle	4400000	22000000	5500000	440000	1050000	272000:8800000/33000000/11000000/880000
        bedrock_mantle/openai.gpt-oss-120b	bedrock_mantle	150000	600000
        bedrock_mantle/openai.gpt-oss-20b	bedrock_mantle	70000	300000
        bedrock_mantle/openai.gpt-oss-safeguard-120b	bedrock_mantle	150000	600000
        bedrock_mantle/openai.gpt-oss-safeguard-20b	bedrock_mantle	70000	200000
        bedrock_mantle/qwen.qwen3-235b-a22b-2507	bedrock_mantle	220000	880000
        bedrock_mantle/qwen.qwen3-32b	bedrock_mantle	150000	600000
        bedrock_mantle/qwen.qwen3-coder-30b-a3b-instruct	bedrock_mantle	150000	600000
        bedrock_mantle/qwen.qwen3-coder-480b-a35b-instruct	bedrock_mantle	450000	1800000
        bedrock_mantle/qwen.qwen3-next-80b-a3b-instruct	bedrock_mantle	140000	1200000
        bedrock_mantle/qwen.qwen3-vl-235b-a22b-instruct	bedrock_mantle	530000	2660000
        bedrock_mantle/us-gov-east-1/nvidia.nemotron-nano-12b-v2	bedrock_mantle	240000	720000
        bedrock_mantle/us-gov-east-1/nvidia.nemotron-nano-3-30b	bedrock_mantle	72000	288000
        bedrock_mantle/us-gov-east-1/nvidia.nemotron-nano-9b-v2	bedrock_mantle	72000	276000
        bedrock_mantle/us-gov-east-1/nvidia.nemotron-super-3-120b	bedrock_mantle	180000	780000
        bedrock_mantle/us-gov-east-1/openai.gpt-5.4	bedrock_mantle	3300000	19800000		330000
        bedrock_mantle/us-gov-east-1/openai.gpt-oss-120b	bedrock_mantle	180000	720000
        bedrock_mantle/us-gov-east-1/openai.gpt-oss-20b	bedrock_mantle	84000	360000
        bedrock_mantle/us-gov-east-1/xai.grok-4.6	bedrock_mantle	2640000	7920000		660000
        bedrock_mantle/us-gov-east-1/xai.grok-4.7	bedrock_mantle	2640000	7920000		660000
        bedrock_mantle/us-gov-west-1/anthropic.claude-haiku-5-5	bedrock_mantle	120000	600000	150000	12000	1000000	100000:600000/3000000/750000/60000
        bedrock_mantle/us-gov-west-1/anthropic.claude-opus-5-5	bedrock_mantle	4800000	24000000	6000000	240000
        bedrock_mantle/us-gov-west-1/anthropic.claude-sonnet-5-5	bedrock_mantle	2400000	12000000	3000000	120000
        bedrock_mantle/us-gov-west-1/google.gemma-4-26b-a4b	bedrock_mantle	156000	480000
        bedrock_mantle/us-gov-west-1/google.gemma-4-31b	bedrock_mantle	168000	480000
        bedrock_mantle/us-gov-west-1/google.gemma-4-e2b	bedrock_mantle	48000	96000
        bedrock_mantle/us-gov-west-1/nvidia.nemotron-nano-12b-v2	bedrock_mantle	240000	720000
        bedrock_mantle/us-gov-west-1/nvidia.nemotron-nano-3-30b	bedrock_mantle	72000	288000
        bedrock_mantle/us-gov-west-1/nvidia.nemotron-nano-9b-v2	bedrock_mantle	72000	276000
        bedrock_mantle/us-gov-west-1/nvidia.nemotron-super-3-120b	bedrock_mantle	180000	780000
        bedrock_mantle/us-gov-west-1/openai.gpt-5.4	bedrock_mantle	3300000	19800000		330000
        bedrock_mantle/us-gov-west-1/openai.gpt-5.6-luna	bedrock_mantle	264000	1584000	330000	26400	922000	272000:528000/2376000/660000/52800
        bedrock_mantle/us-gov-west-1/openai.gpt-5.6-terra	bedrock_mantle	2640000	15840000	3300000	264000	922000	272000:5280000/23760000/6600000/528000
        bedrock_mantle/us-gov-west-1/openai.gpt-oss-120b	bedrock_mantle	180000	720000
        bedrock_mantle/us-gov-west-1/openai.gpt-oss-20b	bedrock_mantle	84000	360000
        bedrock_mantle/us-gov-west-1/xai.grok-4.3	bedrock_mantle	1500000	3000000		240000
        bedrock_mantle/us-gov-west-1/xai.grok-4.6	bedrock_mantle	2640000	7920000		660000
        bedrock_mantle/us-gov-west-1/xai.grok-4.7	bedrock_mantle	2640000	7920000		660000
        bedrock_mantle/xai.grok-4.3	bedrock_mantle	1250000	2500000		200000
        bedrock_mantle/xai.grok-4.6	bedrock_mantle	2200000	6600000		550000
        bedrock_mantle/xai.grok-4.7	bedrock_mantle	2200000	6600000		550000
        bigmodel/glm-5.3	bigmodel	1142857	4000000		285714
        bigmodel/glm-5.3-flash	bigmodel	114286	400000		32857
        bigmodel/glm-5.3-flashx	bigmodel	285714	1000000		81429
        c4ai-aya-expanse-32b	cohere_chat	500000	1500000
        cerebras/gemma-4-31b	cerebras	990000	1490000
        cerebras/gpt-oss-120b	cerebras	350000	750000
        cerebras/llama-3.1-70b	cerebras	600000	600000
        cerebras/llama-3.1-8b	cerebras	100000	100000
        cerebras/llama-3.3-70b	cerebras	850000	1200000
        cerebras/llama3.1-70b	cerebras	600000	600000
        cerebras/llama3.1-8b	cerebras	100000	100000
        cerebras/openai/gpt-oss-120b	cerebras	250000	690000
        cerebras/qwen-3-32b	cerebras	400000	800000
        cerebras/qwen-3.8-27b	cerebras	990000	1490000
        chat-bison	vertex_ai-chat-models	125000	125000
        chat-bison-32k	vertex_ai-chat-models	125000	125000
        chat-bison-32k@002	vertex_ai-chat-models	125000	125000
        chat-bison@001	vertex_ai-chat-models	125000	125000
        chat-bison@002	vertex_ai-chat-models	125000	125000
        chat-latest	openai	5000000	30000000		500000
        chatdolphin	nlp_cloud	500000	500000
        chatgpt-4o-latest	openai	5000000	15000000
        claude-2	anthropic	8000000	24000000
        claude-2.1	anthropic	8000000	24000000
        claude-3-5-haiku	anthropic	800000	4000000	1000000	80000
        claude-3-5-haiku-20241022	anthropic	800000	4000000	1000000	80000
        claude-3-5-haiku-latest	anthropic	1000000	5000000	1250000	100000
        claude-3-5-sonnet	anthropic	3000000	15000000	3750000	300000
        claude-3-5-sonnet-20240620	anthropic	3000000	15000000	3750000	300000
        claude-3-5-sonnet-20241022	anthropic	3000000	15000000	3750000	300000
        claude-3-5-sonnet-latest	anthropic	3000000	15000000	3750000	300000
        claude-3-7-sonnet	anthropic	3000000	15000000	3750000	300000
        claude-3-7-sonnet-20250219	anthropic	3000000	15000000	3750000	300000
        claude-3-7-sonnet-latest	anthropic	3000000	15000000	3750000	300000
        claude-3-haiku	anthropic	250000	1250000	300000	30000
        claude-3-haiku-20240307	anthropic	250000	1250000	300000	30000
        claude-3-opus	anthropic	15000000	75000000	18750000	1500000
        claude-3-opus-20240229	anthropic	15000000	75000000	18750000	1500000
        claude-3-opus-latest	anthropic	15000000	75000000	18750000	1500000
        claude-3-sonnet	anthropic	3000000	15000000
        claude-3-sonnet-20240229	anthropic	3000000	15000000
        claude-4-opus-20250514	anthropic	15000000	75000000	18750000	1500000
        claude-4-sonnet-20250514	anthropic	3000000	15000000	3750000	300000	1000000	200000:6000000/22500000/7500000/600000
        claude-fable-5	anthropic	10000000	50000000	12500000	1000000
        claude-fable-5-1	anthropic	10000000	50000000	12500000	250000
        claude-haiku-4-5	anthropic	1000000	5000000	1250000	100000
        claude-haiku-4-5-20251001	anthropic	1000000	5000000	1250000	100000
        claude-haiku-5-5	anthropic	100000	500000	125000	10000	1000000	100000:500000/2500000/625000/50000
        claude-instant-1	anthropic	1630000	5510000
        claude-instant-1.2	anthropic	163000	551000
        claude-mythos-5	anthropic	10000000	50000000	12500000	1000000
        claude-mythos-5-1	anthropic	10000000	50000000	12500000	250000
        claude-mythos-preview	anthropic	10000000	50000000	12500000	1000000
        claude-opus-4	anthropic	15000000	75000000	18750000	1500000
        claude-opus-4-1	anthropic	15000000	75000000	18750000	1500000
        claude-opus-4-1-20250805	anthropic	15000000	75000000	18750000	1500000
        claude-opus-4-20250514	anthropic	15000000	75000000	18750000	1500000
        claude-opus-4-5	anthropic	5000000	25000000	6250000	500000
        claude-opus-4-5-20251101	anthropic	5000000	25000000	6250000	500000
        claude-opus-4-6	anthropic	5000000	25000000	6250000	500000
        claude-opus-4-6-20260205	anthropic	5000000	25000000	6250000	500000
        claude-opus-4-7	anthropic	5000000	25000000	6250000	500000
        claude-opus-4-7-20260416	anthropic	5000000	25000000	6250000	500000
        claude-opus-4-8	anthropic	5000000	25000000	6250000	500000
        claude-opus-5	anthropic	5000000	25000000	6250000	500000
        claude-opus-5-5	anthropic	4000000	20000000	5000000	200000
        claude-sonnet-4	anthropic	3000000	15000000	3750000	300000	1000000	200000:6000000/22500000/7500000/600000
        claude-sonnet-4-20250514	anthropic	3000000	15000000	3750000	300000	1000000	200000:6000000/22500000/7500000/600000
        claude-sonnet-4-5	anthropic	3000000	15000000	3750000	300000
        claude-sonnet-4-5-20250929	anthropic	3000000	15000000	3750000	300000
        claude-sonnet-4-5-20250929-v1:0	bedrock	3000000	15000000	3750000	300000	200000	200000:6000000/22500000/7500000/600000
        claude-sonnet-4-6	anthropic	3000000	15000000	3750000	300000
        claude-sonnet-5	anthropic	2000000	10000000	2500000	200000
        claude-sonnet-5-5	anthropic	2000000	10000000	2500000	100000
        clf_ai_gateway/deepseek-v4-flash	clf_ai_gateway	176000	528000		5000
        clf_ai_gateway/deepseek-v4-pro	clf_ai_gateway	528000	1584000		17000
        clf_ai_gateway/deepseek-v4.1-flash	clf_ai_gateway	120000	480000		2000
        clf_ai_gateway/glm-4.7-flash	clf_ai_gateway	24000	160000
        clf_ai_gateway/glm-5.2	clf_ai_gateway	560000	1760000		104000
        clf_ai_gateway/glm-5.3	clf_ai_gateway	560000	1760000		104000
        clf_ai_gateway/glm-5.3-flash	clf_ai_gateway	60000	200000		12000
        clf_ai_gateway/kimi-k2.6	clf_ai_gateway	380000	1600000		64000
        clf_ai_gateway/kimi-k2.7-code	clf_ai_gateway	380000	1600000		76000
        clf_ai_gateway/qwen3.8-27b	clf_ai_gateway	180000	1280000		20000
        cloudflare/@cf/aisingapore/gemma-sea-lion-v4-27b-it	cloudflare	351000	555000
        cloudflare/@cf/deepseek-ai/deepseek-r1-distill-qwen-32b	cloudflare	497000	4881000
        cloudflare/@cf/google/gemma-4-26b-a4b-it	cloudflare	100000	300000
        cloudflare/@cf/ibm-granite/granite-4.0-h-micro	cloudflare	17000	112000
        cloudflare/@cf/meta/llama-2-7b-chat-fp16	cloudflare	1923000	1923000
        cloudflare/@cf/meta/llama-2-7b-chat-int8	cloudflare	1923000	1923000
        cloudflare/@cf/meta/llama-3.1-8b-instruct-fp8	cloudflare	152000	287000
        cloudflare/@cf/meta/llama-3.2-11b-vision-instruct	cloudflare	48500	676000
        cloudflare/@cf/meta/llama-3.2-1b-instruct	cloudflare	27000	201000
        cloudflare/@cf/meta/llama-3.2-3b-instruct	cloudflare	50900	335000
        cloudflare/@cf/meta/llama-3.3-70b-instruct-fp8-fast	cloudflare	293000	2253000
        cloudflare/@cf/meta/llama-4-scout-17b-16e-instruct	cloudflare	270000	850000
        cloudflare/@cf/meta/llama-guard-3-8b	cloudflare	484000	30000
        cloudflare/@cf/mistral/mistral-7b-instruct-v0.1	cloudflare	1923000	1923000
        cloudflare/@cf/mistralai/mistral-small-3.1-24b-instruct	cloudflare	351000	555000
        cloudflare/@cf/moonshotai/kimi-k2.6	cloudflare	950000	4000000		160000
        cloudflare/@cf/moonshotai/kimi-k2.7-code	cloudflare	950000	4000000		190000
        cloudflare/@cf/nvidia/nemotron-3-120b-a12b	cloudflare	500000	1500000
        cloudflare/@cf/openai/gpt-oss-120b	cloudflare	350000	750000
        cloudflare/@cf/openai/gpt-oss-20b	cloudflare	200000	300000
        cloudflare/@cf/qwen/qwen2.5-coder-32b-instruct	cloudflare	660000	1000000
        cloudflare/@cf/qwen/qwen3-30b-a3b-fp8	cloudflare	50900	335000
        cloudflare/@cf/qwen/qwq-32b	cloudflare	660000	1000000
        cloudflare/@cf/zai-org/glm-4.7-flash	cloudflare	60500	400000
        cloudflare/@cf/zai-org/glm-5.2	cloudflare	1400000	4400000		260000
        cloudflare/@hf/thebloke/codellama-7b-instruct-awq	cloudflare	1923000	1923000
        code-bison	vertex_ai-code-text-models	125000	125000
        code-bison-32k@002	vertex_ai-code-text-models	125000	125000
        code-bison32k	vertex_ai-code-text-models	125000	125000
        code-bison@001	vertex_ai-code-text-models	125000	125000
        code-bison@002	vertex_ai-code-text-models	125000	125000
        code-gecko	vertex_ai-code-text-models	125000	125000
        code-gecko-latest	vertex_ai-code-text-models	125000	125000
        code-gecko@001	vertex_ai-code-text-models	125000	125000
        code-gecko@002	vertex_ai-code-text-models	125000	125000
        codechat-bison	vertex_ai-code-chat-models	125000	125000
        codechat-bison-32k	vertex_ai-code-chat-models	125000	125000
        codechat-bison-32k@002	vertex_ai-code-chat-models	125000	125000
        codechat-bison@001	vertex_ai-code-chat-models	125000	125000
        codechat-bison@002	vertex_ai-code-chat-models	125000	125000
        codechat-bison@latest	vertex_ai-code-chat-models	125000	125000
        codex-mini-latest	openai	1500000	6000000		375000
        cognition/swe-1.6	cognition	500000	2500000		200000
        cognition/swe-1.7	cognition	500000	2500000		200000
        cognition/swe-1.7-lightning	cognition	2500000	12500000		1000000
        cohere.command-light-text-v14	bedrock	300000	600000
        cohere.command-r-plus-v1:0	bedrock	3000000	15000000
        cohere.command-r-v1:0	bedrock	500000	1500000
        cohere.command-text-v14	bedrock	1000000	2000000
        cohere.embed-english-v3	bedrock	100000	0
        cohere.embed-multilingual-v3	bedrock	100000	0
        cohere.embed-v4:0	bedrock	120000	0
        cohere/embed-v4.0	cohere	120000	0
        cohere/embed-v5.0-fast	cohere	80000	0
        cohere/embed-v5.0-pro	cohere	120000	0
        command	cohere	1000000	2000000
        command-a-03-2025	cohere_chat	2500000	10000000
        command-light	cohere_chat	300000	600000
        command-nightly	cohere	1000000	2000000
        command-r	cohere_chat	150000	600000
        command-r-08-2024	cohere_chat	150000	600000
        command-r-plus	cohere_chat	2500000	10000000
        command-r-plus-08-2024	cohere_chat	2500000	10000000
        command-r7b-12-2024	cohere_chat	37500	150000
        computer-use-preview	openai	3000000	12000000
        computer-use-preview-2025-03-11	openai	3000000	12000000
        coralbricks/deepseek-v4.1-flash	coralbricks	10000	1200000	90000	0
        coralbricks/deepseek-v4.1-flash-fast	coralbricks	10000	1200000	90000	0
        coralbricks/deepseek-v4.1-flash-fast-fp4	coralbricks	10000	1200000	90000	0
        coralbricks/glm-5.3	coralbricks	1120000	4400000	1680000	0
        coralbricks/glm-5.3-fast	coralbricks	1120000	4400000	1680000	0
        coralbricks/glm-5.3-fp4	coralbricks	1120000	4400000	1680000	0
        crusoe/Qwen/Qwen3-235B-A22B-Instruct-2507	crusoe	3000000	3000000
        crusoe/deepseek-ai/DeepSeek-R1-0528	crusoe	3000000	7000000
        crusoe/deepseek-ai/DeepSeek-V3-0324	crusoe	1500000	1500000
        crusoe/google/gemma-3-12b-it	crusoe	100000	100000
        crusoe/meta-llama/Llama-3.3-70B-Instruct	crusoe	200000	200000
        crusoe/moonshotai/Kimi-K2-Thinking	crusoe	2500000	2500000
        crusoe/openai/gpt-oss-120b	crusoe	800000	800000
        darkbloom/gemma-4-26b	darkbloom	30000	165000
        darkbloom/gpt-oss-20b	darkbloom	14500	70000
        dashscope/deepseek-v4-flash	dashscope	200000	400000		40000
        dashscope/deepseek-v4-flash-0731	dashscope	200000	400000		40000
        dashscope/deepseek-v4-pro	dashscope	2400000	4800000		200000
        dashscope/glm-5.1	dashscope	1400000	4400000		260000
        dashscope/glm-5.2	dashscope	1400000	4400000		280000
        dashscope/kimi-k2.7-code	dashscope	950000	4000000		190000
        dashscope/qwen-coder	dashscope	300000	1500000
        dashscope/qwen-flash	dashscope	50000	400000			997952	256000:250000/2000000//
        dashscope/qwen-flash-2025-07-28	dashscope	50000	400000			997952	256000:250000/2000000//
        dashscope/qwen-max	dashscope	1600000	6400000
        dashscope/qwen-plus	dashscope	400000	1200000
        dashscope/qwen-plus-2025-01-25	dashscope	400000	1200000
        dashscope/qwen-plus-2025-04-28	dashscope	400000	1200000
        dashscope/qwen-plus-2025-07-14	dashscope	400000	1200000
        dashscope/qwen-plus-2025-07-28	dashscope	400000	1200000			997952	256000:1200000/3600000//
        dashscope/qwen-plus-2025-09-11	dashscope	400000	1200000			997952	256000:1200000/3600000//
        dashscope/qwen-plus-latest	dashscope	400000	1200000			997952	256000:1200000/3600000//
        dashscope/qwen-turbo	dashscope	50000	200000
        dashscope/qwen-turbo-2024-11-01	dashscope	50000	200000
        dashscope/qwen-turbo-2025-04-28	dashscope	50000	200000
        dashscope/qwen-turbo-latest	dashscope	50000	200000
        dashscope/qwen3-coder-flash	dashscope	300000	1500000		80000	997952	32000:500000/2500000//120000	128000:800000/4000000//200000	256000:1600000/9600000//400000
        dashscope/qwen3-coder-flash-2025-07-28	dashscope	300000	1500000			997952	32000:500000/2500000//	128000:800000/4000000//	256000:1600000/9600000//
        dashscope/qwen3-coder-plus	dashscope	1000000	5000000		100000	997952	32000:1800000/9000000//180000	128000:3000000/15000000//300000	256000:6000000/60000000//600000
        dashscope/qwen3-coder-plus-2025-07-22	dashscope	1000000	5000000			997952	32000:1800000/9000000//	128000:3000000/15000000//	256000:6000000/60000000//
        dashscope/qwen3-max	dashscope	1200000	6000000			258048	32000:2400000/12000000//	128000:3000000/15000000//
        dashscope/qwen3-max-2026-01-23	dashscope	1200000	6000000			258048	32000:2400000/12000000//	128000:3000000/15000000//
        dashscope/qwen3-max-preview	dashscope	1200000	6000000			258048	32000:2400000/12000000//	128000:3000000/15000000//
        dashscope/qwen3-next-80b-a3b-instruct	dashscope	150000	1200000
        dashscope/qwen3-next-80b-a3b-thinking	dashscope	150000	1200000
        dashscope/qwen3-vl-235b-a22b-instruct	dashscope	400000	1600000
        dashscope/qwen3-vl-235b-a22b-thinking	dashscope	400000	4000000
        dashscope/qwen3-vl-32b-instruct	dashscope	160000	640000
        dashscope/qwen3-vl-32b-thinking	dashscope	160000	2870000
        dashscope/qwen3-vl-plus	dashscope	200000	1600000			260096	32000:300000/2400000//	128000:600000/4800000//
        dashscope/qwen3.5-plus	dashscope	400000	2400000			991808	256000:500000/3000000//
        dashscope/qwen3.7-max	dashscope	2500000	7500000	3125000	500000
        dashscope/qwen3.7-plus	dashscope	400000	1600000		80000	991808	256000:1200000/4800000//240000
        dashscope/qwen3.8-flash	dashscope	150000	470000	200000	16000
        dashscope/qwen3.8-max	dashscope	2000000	6000000		250000
        dashscope/qwen3.8-omni-flash	dashscope	150000	470000		16000
        dashscope/qwq-plus	dashscope	800000	2400000
        databricks/databricks-bge-large-en	databricks	100030	0	100030	100030
        databricks/databricks-claude-3-7-sonnet	databricks	2500000	17857000
        databricks/databricks-claude-fable-5	databricks	9999990	50000020	12499970	1000020
        databricks/databricks-claude-fable-5-1	databricks	9999990	50000020	12499970	249970
        databricks/databricks-claude-haiku-4-5	databricks	1000020	5000030	1249990	100030
        databricks/databricks-claude-haiku-5-5	databricks	100030	500010	125020	10010	1000000	100000:500010/2499980/625030/49980
        databricks/databricks-claude-opus-4	databricks	15000020	75000100	18749990	1500030
        databricks/databricks-claude-opus-4-1	databricks	15000020	75000100	18749990	1500030
        databricks/databricks-claude-opus-4-5	databricks	5000030	25000010	6250020	500010
        databricks/databricks-claude-opus-4-6	databricks	5000030	25000010	6250020	500010
        databricks/databricks-claude-opus-4-7	databricks	5000030	25000010	6250020	500010
        databricks/databricks-claude-opus-4-8	databricks	5000030	25000010	6250020	500010
        databricks/databricks-claude-opus-5	databricks	5000030	25000010	6250020	500010
        databricks/databricks-claude-opus-5-5	databricks	4000010	19999980	5000030	199990
        databricks/databricks-claude-sonnet-4	databricks	2999990	15000020	3749970	300020
        databricks/databricks-claude-sonnet-4-1	databricks	2999990	15000020	3749970	300020
        databricks/databricks-claude-sonnet-4-5	databricks	2999990	15000020	3749970	300020
        databricks/databricks-claude-sonnet-4-6	databricks	2999990	15000020	3749970	300020
        databricks/databricks-claude-sonnet-5	databricks	1999970	9999990	2499980	199990
        databricks/databricks-claude-sonnet-5-5	databricks	1999970	9999990	2499980	100030
        databricks/databricks-dbrx-instruct	databricks	749980	2249010
        databricks/databricks-deepseek-v4-1-flash	databricks	300020	1200010	300020	30030
        databricks/databricks-deepseek-v4-1-flash-1017	databricks	300020	1200010	300020	7000
        databricks/databricks-deepseek-v4-flash-0731	databricks	140000	280000	140000	28000
        databricks/databricks-deepseek-v4-pro-0813	databricks	1319990	3959970	1319990	132020
        databricks/databricks-gemini-2-5-flash	databricks	300020	2499980	300020	30002
        databricks/databricks-gemini-2-5-flash-lite	databricks	125020	500010	125020	12530
        databricks/databricks-gemini-2-5-pro	databricks	1249990	9999990	1249990	124999
        databricks/databricks-gemini-3-1-flash-image	databricks	625030	3749970	625030	625030
        databricks/databricks-gemini-3-1-flash-lite	databricks	312480	1875020	312480	31220
        databricks/databricks-gemini-3-1-flash-lite-image	databricks	312480	1875020	312480	312480
        databricks/databricks-gemini-3-1-pro	databricks	2499980	15000020	2499980	249970	1048576	200000:5000030/22500000//500010
        databricks/databricks-gemini-3-5-flash	databricks	1875020	11249980	1875020	187530
        databricks/databricks-gemini-3-5-flash-lite	databricks	374990	3125010	374990	37520
        databricks/databricks-gemini-3-6-flash	databricks	749980	3749970	749980	74970
        databricks/databricks-gemini-3-7-flash	databricks	749980	3749970	749980	74970
        databricks/databricks-gemini-3-8-flash	databricks	749980	3749970	749980	74970
        databricks/databricks-gemini-3-flash	databricks	625030	3749970	625030	62510
        databricks/databricks-gemini-3-pro	databricks	2499980	15000020	2499980	249970
        databricks/databricks-gemini-3-pro-image	databricks	2499980	15000020	2499980	2499980
        databricks/databricks-gemini-4-argon	databricks	2499980	12499970	2499980	125020
        databricks/databricks-gemma-3-12b	databricks	150010	500010	150010	150010
        databricks/databricks-glm-5-2	databricks	1400000	4399990	1400000	259980
        databricks/databricks-glm-5-3	databricks	1400000	4399990	1400000	259980
        databricks/databricks-glm-5-3-flash	databricks	150010	500010	150010	30030
        databricks/databricks-gpt-5	databricks	1249990	9999990	1249990	125020
        databricks/databricks-gpt-5-1	databricks	1249990	9999990	1249990	125020
        databricks/databricks-gpt-5-2	databricks	1750000	14000000	1750000	175000
        databricks/databricks-gpt-5-3-codex	databricks	1750000	14000000	1750000	175000
        databricks/databricks-gpt-5-4	databricks	2499980	15000020	2499980	249970	922000	272000:5000030/22500000//500010
        databricks/databricks-gpt-5-4-mini	databricks	749980	4500020	749980	74970
        databricks/databricks-gpt-5-4-nano	databricks	199990	1249990	199990	20020
        databricks/databricks-gpt-5-4-pro	databricks	29999970	180000100	29999970	29999970	922000	272000:60000000/270000000//
        databricks/databricks-gpt-5-5	databricks	5000030	29999970	5000030	500010	922000	272000:9999990/45000000//1000020
        databricks/databricks-gpt-5-5-pro	databricks	29999970	180000100	29999970	29999970	922000	272000:60000000/270000000//
        databricks/databricks-gpt-5-6-luna	databricks	199990	1200010	249970	20020	922000	272000:399980/1799980/500010/39970
        databricks/databricks-gpt-5-6-sol	databricks	4000010	19999980	5000030	399980	922000	272000:8000020/30000000/9999990/800030
        databricks/databricks-gpt-5-6-terra	databricks	1999970	12000030	2499980	199990	922000	272000:4000010/18000000/5000030/399980
        databricks/databricks-gpt-5-mini	databricks	249970	1999970	249970	24990
        databricks/databricks-gpt-5-nano	databricks	49980	399980	49980	4970
        databricks/databricks-gpt-6-1-sol	databricks	1999970	9999990	2499980	100030	922000	272000:4000010/15000000/5000030/199990
        databricks/databricks-gpt-6-1-terra	databricks	1000020	5000030	1249990	49980	922000	272000:1999970/7500010/2499980/100030
        databricks/databricks-gpt-6-astra	databricks	9999990	50000020	12499970	1000020	922000	272000:20000000/75000100/25000000/1999970
        databricks/databricks-gpt-6-luna	databricks	100030	500010	125020	10010	922000	272000:199990/749700/249970/20020
        databricks/databricks-gpt-6-sol	databricks	1999970	9999990	2499980	199990	922000	272000:4000010/15000300/5000030/399980
        databricks/databricks-gpt-oss-120b	databricks	150010	599970	150010	150010
        databricks/databricks-gpt-oss-20b	databricks	70000	300020	70000	70000
        databricks/databricks-grok-4-6	databricks	2499980	7500010	2499980	625030
        databricks/databricks-grok-4-7	databricks	2499980	7500010	2499980	625030
        databricks/databricks-gte-large-en	databricks	129990	0	129990	129990
        databricks/databricks-inkling	databricks	1000020	4049990	1000020	170030
        databricks/databricks-kimi-k2-7	databricks	949970	4000010	949970	189980
        databricks/databricks-kimi-k3	databricks	2999990	15000020	2999990	300020
        databricks/databricks-kimi-k3-1-pro	databricks	1999970	9999990	1999970	199990
        databricks/databricks-llama-2-70b-chat	databricks	500010	1500000
        databricks/databricks-llama-4-maverick	databricks	500010	1500030	500010	500010
        databricks/databricks-meta-llama-3-1-405b-instruct	databricks	5000000	15000020
        databricks/databricks-meta-llama-3-1-70b-instruct	databricks	1000020	2999990
        databricks/databricks-meta-llama-3-1-8b-instruct	databricks	150010	450030	150010	150010
        databricks/databricks-meta-llama-3-3-70b-instruct	databricks	500010	1500030	500010	500010
        databricks/databricks-meta-llama-3-70b-instruct	databricks	1000020	2999990
        databricks/databricks-mixtral-8x7b-instruct	databricks	500010	999020
        databricks/databricks-mpt-30b-instruct	databricks	999020	999020
        databricks/databricks-mpt-7b-instruct	databricks	500010	0
        databricks/databricks-qwen3-embedding-0-6b	databricks	20020	0	20020	20020
        databricks/databricks-qwen3-next-80b-a3b-instruct	databricks	150010	1200010	150010	150010
        databricks/databricks-qwen35-122b-a10b	databricks	220010	2200030	220010	220010
        databricks/meta-llama-3.3-70b-instruct	databricks	1000020	2999990
        davinci-002	text-completion-openai	2000000	2000000
        daybreak-blue-latest	openai	4000000	20000000	5000000	400000	922000	272000:8000000/30000000/10000000/800000
        daybreak-red-latest	openai	12500000	75000000	15625000	1250000	272000	272000:25000000/112500000/31250000/2500000
        deep-research-pro-preview-12-2025	vertex_ai-language-models	2000000	12000000		200000
        deepinfra/01-ai/Yi-34B-200K	deepinfra	600000	600000
        deepinfra/01-ai/Yi-34B-Chat	deepinfra	600000	600000
        deepinfra/01-ai/Yi-6B-200K	deepinfra	130000	130000
        deepinfra/ByteDance/Seed-1.8	deepinfra	250000	2000000		50000
        deepinfra/ByteDance/Seed-2.0-code	deepinfra	500000	3000000		100000
        deepinfra/ByteDance/Seed-2.0-mini	deepinfra	100000	400000		20000
        deepinfra/ByteDance/Seed-2.0-pro	deepinfra	500000	3000000		100000
        deepinfra/Gryphe/MythoMax-L2-13b	deepinfra	400000	400000
        deepinfra/MiniMaxAI/MiniMax-M2.7	deepinfra	250000	1000000		50000
        deepinfra/MiniMaxAI/MiniMax-M2.7-Turbo	deepinfra	380000	1700000		70000
        deepinfra/MiniMaxAI/MiniMax-M3	deepinfra	280000	1100000		56000
        deepinfra/NousResearch/Hermes-3-Llama-3.1-405B	deepinfra	1000000	1000000
        deepinfra/NousResearch/Hermes-3-Llama-3.1-70B	deepinfra	700000	700000
        deepinfra/Phind/Phind-CodeLlama-34B-v2	deepinfra	600000	600000
        deepinfra/Qwen/QwQ-32B	deepinfra	150000	400000
        deepinfra/Qwen/Qwen2.5-72B-Instruct	deepinfra	360000	400000
        deepinfra/Qwen/Qwen2.5-7B-Instruct	deepinfra	40000	100000
        deepinfra/Qwen/Qwen2.5-VL-32B-Instruct	deepinfra	200000	600000
        deepinfra/Qwen/Qwen3-14B	deepinfra	120000	240000
        deepinfra/Qwen/Qwen3-235B-A22B	deepinfra	180000	540000
        deepinfra/Qwen/Qwen3-235B-A22B-Instruct-2507	deepinfra	90000	550000
        deepinfra/Qwen/Qwen3-235B-A22B-Thinking-2507	deepinfra	300000	2900000
        deepinfra/Qwen/Qwen3-30B-A3B	deepinfra	120000	500000
        deepinfra/Qwen/Qwen3-32B	deepinfra	80000	280000
        deepinfra/Qwen/Qwen3-Coder-480B-A35B-Instruct	deepinfra	400000	1600000
        deepinfra/Qwen/Qwen3-Coder-480B-A35B-Instruct-Turbo	deepinfra	300000	1000000		100000
        deepinfra/Qwen/Qwen3-Max	deepinfra	1200000	6000000		240000
        deepinfra/Qwen/Qwen3-Max-Thinking	deepinfra	1200000	6000000		240000
        deepinfra/Qwen/Qwen3-Next-80B-A3B-Instruct	deepinfra	90000	1100000
        deepinfra/Qwen/Qwen3-Next-80B-A3B-Thinking	deepinfra	140000	1400000
        deepinfra/Qwen/Qwen3-VL-235B-A22B-Instruct	deepinfra	200000	880000		110000
        deepinfra/Qwen/Qwen3-VL-30B-A3B-Instruct	deepinfra	150000	600000
        deepinfra/Qwen/Qwen3.5-122B-A10B	deepinfra	290000	2400000
        deepinfra/Qwen/Qwen3.5-27B	deepinfra	260000	2600000
        deepinfra/Qwen/Qwen3.5-35B-A3B	deepinfra	140000	1000000		50000
        deepinfra/Qwen/Qwen3.5-397B-A17B	deepinfra	450000	3000000		220000
        deepinfra/Qwen/Qwen3.5-9B	deepinfra	100000	150000
        deepinfra/Qwen/Qwen3.6-27B	deepinfra	320000	3200000
        deepinfra/Qwen/Qwen3.6-35B-A3B	deepinfra	100000	950000
        deepinfra/Qwen/Qwen3.7-Max	deepinfra	2500000	7500000		500000
        deepinfra/Qwen/Qwen3.8-2.4T-A95B	deepinfra	2000000	6000000		200000
        deepinfra/Qwen/Qwen3.8-27B	deepinfra	400000	3000000		40000
        deepinfra/Qwen/Qwen3.8-Max	deepinfra	1650000	4951000		206000
        deepinfra/Sao10K/L3-8B-Lunaris-v1-Turbo	deepinfra	40000	50000
        deepinfra/Sao10K/L3.1-70B-Euryale-v2.2	deepinfra	850000	850000
        deepinfra/Sao10K/L3.3-70B-Euryale-v2.3	deepinfra	650000	750000
        deepinfra/XiaomiMiMo/MiMo-V2.5	deepinfra	400000	2000000		80000
        deepinfra/XiaomiMiMo/MiMo-V2.5-Pro	deepinfra	1000000	3000000		200000
        deepinfra/allenai/olmOCR-7B-0725-FP8	deepinfra	270000	1500000
        deepinfra/amazon/MistralLite	deepinfra	200000	200000
        deepinfra/anthropic/claude-3-7-sonnet-latest	deepinfra	3300000	16500000		330000
        deepinfra/anthropic/claude-4-opus	deepinfra	16500000	82500000
        deepinfra/anthropic/claude-4-sonnet	deepinfra	3300000	16500000
        deepinfra/anthropic/claude-fable-5	deepinfra	10000000	50000000
        deepinfra/anthropic/claude-haiku-4-5	deepinfra	1000000	5000000
        deepinfra/anthropic/claude-opus-4-7	deepinfra	5000000	25000000
        deepinfra/anthropic/claude-opus-4-8	deepinfra	5000000	25000000
        deepinfra/anthropic/claude-opus-5	deepinfra	5000000	25000000
        deepinfra/anthropic/claude-sonnet-4-6	deepinfra	3000000	15000000
        deepinfra/anthropic/claude-sonnet-5	deepinfra	2000000	10000000
        deepinfra/codellama/CodeLlama-34b-Instruct-hf	deepinfra	600000	600000
        deepinfra/cognitivecomputations/dolphin-2.6-mixtral-8x7b	deepinfra	270000	270000
        deepinfra/deepinfra/airoboros-70b	deepinfra	700000	900000
        deepinfra/deepinfra/mixtral	deepinfra	270000	270000
        deepinfra/deepseek-ai/DeepSeek-R1	deepinfra	700000	2400000
        deepinfra/deepseek-ai/DeepSeek-R1-0528	deepinfra	500000	2150000		350000
        deepinfra/deepseek-ai/DeepSeek-R1-0528-Turbo	deepinfra	1000000	3000000
        deepinfra/deepseek-ai/DeepSeek-R1-Distill-Llama-70B	deepinfra	200000	600000
        deepinfra/deepseek-ai/DeepSeek-R1-Distill-Qwen-32B	deepinfra	270000	270000
        deepinfra/deepseek-ai/DeepSeek-R1-Turbo	deepinfra	1000000	3000000
        deepinfra/deepseek-ai/DeepSeek-V3	deepinfra	320000	890000
        deepinfra/deepseek-ai/DeepSeek-V3-0324	deepinfra	240000	900000		135000
        deepinfra/deepseek-ai/DeepSeek-V3.1	deepinfra	250000	950000		130000
        deepinfra/deepseek-ai/DeepSeek-V3.1-Terminus	deepinfra	270000	1000000		216000
        deepinfra/deepseek-ai/DeepSeek-V3.2	deepinfra	260000	380000		130000
        deepinfra/deepseek-ai/DeepSeek-V4-Flash	deepinfra	90000	180000		18000
        deepinfra/deepseek-ai/DeepSeek-V4-Flash-0731	deepinfra	60000	180000		15000
        deepinfra/deepseek-ai/DeepSeek-V4-Pro	deepinfra	1300000	2600000		100000
        deepinfra/deepseek-ai/DeepSeek-V4-Pro-0813	deepinfra	1300000	2600000		100000
        deepinfra/deepseek-ai/DeepSeek-V4.1-Flash	deepinfra	140000	420000		4200
        deepinfra/deepseek-ai/DeepSeek-V4.1-Flash-1017	deepinfra	140000	420000		4200
        deepinfra/google/gemini-2.0-flash-001	deepinfra	100000	400000
        deepinfra/google/gemini-2.5-flash	deepinfra	300000	2500000
        deepinfra/google/gemini-2.5-pro	deepinfra	1250000	10000000
        deepinfra/google/gemini-3.1-flash-lite	deepinfra	250000	1500000
        deepinfra/google/gemini-3.1-pro	deepinfra	2000000	12000000
        deepinfra/google/gemini-3.5-flash	deepinfra	1500000	9000000
        deepinfra/google/gemini-3.7-flash	deepinfra	750000	3750000
        deepinfra/google/gemma-3-12b-it	deepinfra	50000	150000
        deepinfra/google/gemma-3-27b-it	deepinfra	80000	160000
        deepinfra/google/gemma-3-4b-it	deepinfra	50000	100000
        deepinfra/google/gemma-4-26B-A4B-it	deepinfra	70000	340000
        deepinfra/google/gemma-4-31B-it	deepinfra	200000	400000
        deepinfra/google/gemma-4-31B-it-Ultra	deepinfra	270000	760000
        deepinfra/google/gemma-4-31B-it-turbo	deepinfra	90000	340000		50000
        deepinfra/google/gemma-4-E4B-it	deepinfra	20000	100000
        deepinfra/inclusionAI/Ling-3.0-flash	deepinfra	60000	180000		12000
        deepinfra/jondurbin/airoboros-l2-70b-gpt4-1.4.1	deepinfra	700000	900000
        deepinfra/lizpreciatior/lzlv_70b_fp16_hf	deepinfra	700000	900000
        deepinfra/meta-llama/Llama-2-13b-chat-hf	deepinfra	220000	220000
        deepinfra/meta-llama/Llama-2-70b-chat-hf	deepinfra	700000	900000
        deepinfra/meta-llama/Llama-2-7b-chat-hf	deepinfra	130000	130000
        deepinfra/meta-llama/Llama-3.2-11B-Vision-Instruct	deepinfra	49000	49000
        deepinfra/meta-llama/Llama-3.2-3B-Instruct	deepinfra	20000	20000
        deepinfra/meta-llama/Llama-3.3-70B-Instruct	deepinfra	230000	400000
        deepinfra/meta-llama/Llama-3.3-70B-Instruct-Turbo	deepinfra	100000	320000
        deepinfra/meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8	deepinfra	200000	800000
        deepinfra/meta-llama/Llama-4-Scout-17B-16E-Instruct	deepinfra	100000	300000
        deepinfra/meta-llama/Llama-Guard-3-8B	deepinfra	55000	55000
        deepinfra/meta-llama/Llama-Guard-4-12B	deepinfra	180000	180000
        deepinfra/meta-llama/Meta-Llama-3-70B-Instruct	deepinfra	590000	790000
        deepinfra/meta-llama/Meta-Llama-3-8B-Instruct	deepinfra	30000	60000
        deepinfra/meta-llama/Meta-Llama-3.1-405B-Instruct	deepinfra	900000	900000
        deepinfra/meta-llama/Meta-Llama-3.1-70B-Instruct	deepinfra	400000	400000
        deepinfra/meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo	deepinfra	400000	400000
        deepinfra/meta-llama/Meta-Llama-3.1-8B-Instruct	deepinfra	30000	50000
        deepinfra/meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo	deepinfra	20000	40000
        deepinfra/meta-models/Muse-Glimmer-30B	deepinfra	300000	1200000		40000
        deepinfra/microsoft/WizardLM-2-8x22B	deepinfra	480000	480000
        deepinfra/microsoft/phi-4	deepinfra	70000	140000
        deepinfra/mistralai/Mistral-7B-Instruct-v0.1	deepinfra	130000	130000
        deepinfra/mistralai/Mistral-Nemo-Instruct-2407	deepinfra	19000	30000
        deepinfra/mistralai/Mistral-Small-24B-Instruct-2501	deepinfra	50000	80000
        deepinfra/mistralai/Mistral-Small-3.2-24B-Instruct-2506	deepinfra	75000	200000
        deepinfra/mistralai/Mixtral-8x7B-Instruct-v0.1	deepinfra	400000	400000
        deepinfra/moonshotai/Kimi-K2-Instruct	deepinfra	500000	2000000
        deepinfra/moonshotai/Kimi-K2-Instruct-0905	deepinfra	500000	2000000		400000
        deepinfra/moonshotai/Kimi-K2.5	deepinfra	450000	2250000		70000
        deepinfra/moonshotai/Kimi-K2.6	deepinfra	750000	3500000		150000
        deepinfra/moonshotai/Kimi-K2.7-Code	deepinfra	680000	3400000		136000
        deepinfra/moonshotai/Kimi-K3	deepinfra	2850000	14250000		285000
        deepinfra/nvidia/Llama-3.1-Nemotron-70B-Instruct	deepinfra	600000	600000
        deepinfra/nvidia/Llama-3.3-Nemotron-Super-49B-v1.5	deepinfra	100000	400000
        deepinfra/nvidia/NVIDIA-Nemotron-3-Super-120B-A12B	deepinfra	85000	400000
        deepinfra/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B	deepinfra	500000	2200000		100000
        deepinfra/nvidia/NVIDIA-Nemotron-3.5-Lightning	deepinfra	80000	200000		40000
        deepinfra/nvidia/NVIDIA-Nemotron-Nano-9B-v2	deepinfra	40000	160000
        deepinfra/nvidia/Nemotron-3-Nano-30B-A3B	deepinfra	50000	200000		25000
        deepinfra/nvidia/Nemotron-Content-Safety-3.5	deepinfra	200000	200000
        deepinfra/openai/gpt-oss-120b	deepinfra	37000	170000
        deepinfra/openai/gpt-oss-120b-Turbo	deepinfra	150000	600000
        deepinfra/openai/gpt-oss-120b-Ultra	deepinfra	200000	950000
        deepinfra/openai/gpt-oss-20b	deepinfra	30000	140000
        deepinfra/openchat/openchat_3.5	deepinfra	130000	130000
        deepinfra/stepfun-ai/Step-3.7-Flash	deepinfra	200000	1150000		40000
        deepinfra/tencent/Hy3	deepinfra	140000	580000		35000
        deepinfra/thinkingmachines/Inkling	deepinfra	950000	4050000		160000
        deepinfra/thinkingmachines/Inkling-Small	deepinfra	450000	1200000		100000
        deepinfra/zai-org/GLM-4.5	deepinfra	400000	1600000
        deepinfra/zai-org/GLM-4.6	deepinfra	500000	2000000		100000
        deepinfra/zai-org/GLM-4.7	deepinfra	400000	1750000		80000
        deepinfra/zai-org/GLM-4.7-Flash	deepinfra	60000	400000		10000
        deepinfra/zai-org/GLM-5	deepinfra	600000	2080000		120000
        deepinfra/zai-org/GLM-5.1	deepinfra	1050000	3500000		205000
        deepinfra/zai-org/GLM-5.2	deepinfra	750000	2400000		140000
        deepseek-chat	deepseek	280000	420000		28000
        deepseek-flash	deepseek	300000	1200000	0	6000
        deepseek-reasoner	deepseek	280000	420000		28000
        deepseek-v4-flash	deepseek	300000	1200000	0	6000
        deepseek-v4-flash-vision-exp	deepseek	300000	1200000	0	6000
        deepseek-v4-pro	deepseek	1320000	3960000	0	44000
        deepseek.r1-v1:0	bedrock_converse	1350000	5400000
        deepseek.v3-v1:0	bedrock_converse	580000	1680000
        deepseek.v3.2	bedrock_converse	620000	1850000
        deepseek/deepseek-chat	deepseek	280000	420000	0	28000
        deepseek/deepseek-coder	deepseek	140000	280000		14000
        deepseek/deepseek-flash	deepseek	300000	1200000	0	6000
        deepseek/deepseek-r1	deepseek	550000	2190000		140000
        deepseek/deepseek-reasoner	deepseek	280000	420000		28000
        deepseek/deepseek-v3	deepseek	270000	1100000	0	70000
        deepseek/deepseek-v3.2	deepseek	280000	400000		28000
        deepseek/deepseek-v4-flash	deepseek	300000	1200000	0	6000
        deepseek/deepseek-v4-flash-vision-exp	deepseek	300000	1200000	0	6000
        deepseek/deepseek-v4-pro	deepseek	1320000	3960000	0	44000
        dolphin	nlp_cloud	500000	500000
        embed-english-light-v2.0	cohere	100000	0
        embed-english-light-v3.0	cohere	100000	0
        embed-english-v2.0	cohere	100000	0
        embed-english-v3.0	cohere	100000	0
        embed-multilingual-light-v3.0	cohere	100000000	0
        embed-multilingual-v2.0	cohere	100000	0
        embed-multilingual-v3.0	cohere	100000	0
        empiriolabs/aplomb-1	empiriolabs	20000	0
        empiriolabs/deepseek-v4-1-flash-1017	empiriolabs	200000	800000		20000
        empiriolabs/deepseek-v4-flash-0731	empiriolabs	424000	1272000
        empiriolabs/deepseek-v4-flash-0731:variant1	empiriolabs	440000	1320000
        empiriolabs/deepseek-v4-pro	empiriolabs	1650000	3300000
        empiriolabs/deepseek-v4-pro-0813	empiriolabs	1320000	3960000
        empiriolabs/deepseek-v4-pro:variant1	empiriolabs	2400000	4800000
        empiriolabs/deepseek-v4-pro:variant2	empiriolabs	1650000	3301000		138000
        empiriolabs/deepseek-v4-pro:variant3	empiriolabs	2400000	4800000
        empiriolabs/fugu-max	empiriolabs	2000000	6000000		250000
        empiriolabs/fugu-ultra-v1-0	empiriolabs	7500000	45000000		1500000	1000000	272000:15000000/67500000//3000000
        empiriolabs/fugu-ultra-v1-1	empiriolabs	5000000	30000000		500000	1000000	272000:10000000/45000000//1000000
        empiriolabs/fugu-ultra-v2-0	empiriolabs	5000000	30000000		500000	1000000	272000:10000000/45000000//1000000
        empiriolabs/gemma-4-26b-a4b	empiriolabs	50000	290000		25000
        empiriolabs/glm-4-6v-flashx	empiriolabs	40000	400000		36000
        empiriolabs/glm-4-7-flashx	empiriolabs	70000	400000		63000
        empiriolabs/glm-5-1	empiriolabs	825000	3301000		165000	202745	32000:1100000/3851000//220000
        empiriolabs/glm-5-2	empiriolabs	1400000	4400000
        empiriolabs/glm-5-2:variant1	empiriolabs	1100000	3851000		275000
        empiriolabs/glm-5-2:variant2	empiriolabs	1400000	4400000
        empiriolabs/glm-5-3	empiriolabs	1400000	4400000
        empiriolabs/glm-5-3-flash	empiriolabs	75000	250000
        empiriolabs/kimi-k2-6	empiriolabs	893900	3713100		178800
        empiriolabs/kimi-k2-7-code	empiriolabs	950000	4000000
        empiriolabs/kimi-k2-7-code-highspeed	empiriolabs	1900000	8000000
        empiriolabs/kimi-k2-7-code:variant1	empiriolabs	893900	3713100		178800
        empiriolabs/kimi-k3	empiriolabs	3000000	15000000
        empiriolabs/kimi-k3-1-pro	empiriolabs	2000000	10000000		1800000
        empiriolabs/mimo-v2-6-flash	empiriolabs	140000	280000
        empiriolabs/mimo-v2-6-pro	empiriolabs	435000	870000
        empiriolabs/mimo-v2-6-pro-ultraspeed	empiriolabs	4350000	8700000
        empiriolabs/minimax-m2-7	empiriolabs	150000	600000		30000
        empiriolabs/minimax-m2-7-highspeed	empiriolabs	300000	1200000		30000
        empiriolabs/minimax-m3	empiriolabs	225000	900000		45000	1048576	512000:450000/1800000//90000
        empiriolabs/minimax-m3-1-flash	empiriolabs	112500	450000		11250
        empiriolabs/minimax-m3:priority	empiriolabs	337500	1350000		67500	1048458	512000:675000/2700000//135000
        empiriolabs/mistral-small-4	empiriolabs	150000	600000
        empiriolabs/muse-glimmer-30b	empiriolabs	200000	800000		50000
        empiriolabs/muse-spark-1-1	empiriolabs	1250000	4250000		1000000
        empiriolabs/muse-spark-1-2	empiriolabs	1250000	4250000		1000000
        empiriolabs/muse-spark-1-3	empiriolabs	1250000	4250000		1000000
        empiriolabs/nova-lite-1-0	empiriolabs	69000	280000		38600
        empiriolabs/nova-lite-2	empiriolabs	380000	3160000		212800
        empiriolabs/nova-micro-1-0	empiriolabs	40000	160000		22400
        empiriolabs/nova-pro-1-0	empiriolabs	2400000	9600000
        empiriolabs/perplexity-advanced-deep-research	empiriolabs	12000000	60000000
        empiriolabs/perplexity-deep-research	empiriolabs	4800000	19000000
        empiriolabs/perplexity-pro-search	empiriolabs	7800000	39000000
        empiriolabs/perplexity-sonar	empiriolabs	2400000	2400000
        empiriolabs/perplexity-sonar-pro	empiriolabs	7200000	36000000
        empiriolabs/perplexity-sonar-reasoning-pro	empiriolabs	4800000	19000000
        empiriolabs/qwen3-5-122b-a10b	empiriolabs	115000	917000			258048	128000:287000/2294000//
        empiriolabs/qwen3-5-27b	empiriolabs	86000	688000			258048	128000:258000/2064000//
        empiriolabs/qwen3-5-35b-a3b	empiriolabs	57000	459000			258048	128000:229000/1835000//
        empiriolabs/qwen3-5-397b-a17b	empiriolabs	172000	1032000			258048	128000:430000/2580000//
        empiriolabs/qwen3-5-4b	empiriolabs	40000	70000		20000
        empiriolabs/qwen3-5-9b	empiriolabs	90000	130000		45000
        empiriolabs/qwen3-5-flash	empiriolabs	90000	368000
        empiriolabs/qwen3-5-flash:variant1	empiriolabs	29000	287000			995904	128000:115000/1147000//	256000:172000/1720000//
        empiriolabs/qwen3-5-omni-flash	empiriolabs	800000	4400000
        empiriolabs/qwen3-5-omni-plus	empiriolabs	2800000	16600000
        empiriolabs/qwen3-5-plus	empiriolabs	360000	2210000			983616	256000:450000/2760000//
        empiriolabs/qwen3-5-plus:variant1	empiriolabs	115000	688000			983616	128000:287000/1720000//	256000:573000/3440000//
        empiriolabs/qwen3-6-27b	empiriolabs	412564	2475384
        empiriolabs/qwen3-6-35b-a3b	empiriolabs	70000	420000		35000
        empiriolabs/qwen3-6-flash	empiriolabs	250000	1500000			983616	256000:1000000/4000000//
        empiriolabs/qwen3-6-flash:variant1	empiriolabs	165000	990000			983616	256000:660000/3961000//
        empiriolabs/qwen3-6-plus	empiriolabs	500000	3000000			983616	256000:2000000/6000000//
        empiriolabs/qwen3-6-plus:variant1	empiriolabs	276000	1651000			983616	256000:1101000/6602000//
        empiriolabs/qwen3-7-flash	empiriolabs	30000	130000		6000	983616	32000:100000/400000//20000	256000:200000/800000//40000
        empiriolabs/qwen3-7-flash:variant1	empiriolabs	28000	110000		6000	983616	32000:83000/330000//17000	256000:165000/660000//33000
        empiriolabs/qwen3-7-max	empiriolabs	2500000	7500000
        empiriolabs/qwen3-7-max:variant1	empiriolabs	1650000	4951000
        empiriolabs/qwen3-7-plus	empiriolabs	400000	1600000			983616	256000:1200000/4800000//
        empiriolabs/qwen3-7-plus:variant1	empiriolabs	276000	1101000		56000	983616	256000:826000/3301000//166000
        empiriolabs/qwen3-8-27b	empiriolabs	170000	500000		80000
        empiriolabs/qwen3-8-flash	empiriolabs	160000	470000
        empiriolabs/qwen3-8-max	empiriolabs	2000000	6000000
        empiriolabs/qwen3-8-max-0902	empiriolabs	2000000	6000000
        empiriolabs/qwen3-8-max:variant1	empiriolabs	1650000	4951000
        empiriolabs/qwen3-8-omni-flash	empiriolabs	300000	940000
        empiriolabs/seed-2-0-code	empiriolabs	400000	2400000			229096	128000:800000/4800000//
        empiriolabs/seed-2-0-lite	empiriolabs	310000	2500000			229096	128000:620000/5000000//
        empiriolabs/seed-2-0-mini	empiriolabs	120000	500000			229156	128000:240000/1000000//
        empiriolabs/seed-2-0-pro	empiriolabs	630000	3790000			229096	128000:1260000/7580000//
        empiriolabs/seed-2-1-turbo	empiriolabs	630000	3130000
        empiriolabs/skylark-embedding-vision	empiriolabs	250000	0
        empiriolabs/step-3-5-flash	empiriolabs	100000	300000		20000
        empiriolabs/step-3-5-flash-2603	empiriolabs	100000	300000		20000
        empiriolabs/step-3-7-flash	empiriolabs	200000	1150000		40000
        empiriolabs/step-5-preview	empiriolabs	1000000	2700000		100000
        empiriolabs/stepaudio-2-5-chat	empiriolabs	1500000	3500000		300000
        empiriolabs/stepaudio-3-chat	empiriolabs	1500000	3500000		300000
        empiriolabs/text-embedding-v4	empiriolabs	70000	0
        empiriolabs/tongyi-embedding-vision-flash	empiriolabs	90000	0
        empiriolabs/tongyi-embedding-vision-plus	empiriolabs	90000	0
        eu.amazon.nova-2-lite-v1:0	bedrock_converse	429000	3597000		107250
        eu.amazon.nova-2-pro-preview-20251202-v1:0	bedrock_converse	1375000	11000000		343750
        eu.amazon.nova-lite-v1:0	bedrock_converse	78000	312000		19500
        eu.amazon.nova-micro-v1:0	bedrock_converse	46000	184000		11500
        eu.amazon.nova-pro-v1:0	bedrock_converse	1050000	4200000		262500
        eu.anthropic.claude-3-5-haiku-20241022-v1:0	bedrock	800000	4000000	1000000	80000
        eu.anthropic.claude-3-5-sonnet-20240620-v1:0	bedrock	3000000	15000000	3750000	300000
        eu.anthropic.claude-3-5-sonnet-20241022-v2:0	bedrock	3000000	15000000	3750000	300000
        eu.anthropic.claude-3-7-sonnet-20250219-v1:0	bedrock	3000000	15000000	3750000	300000
        eu.anthropic.claude-3-haiku-20240307-v1:0	bedrock	250000	1250000
        eu.anthropic.claude-3-opus-20240229-v1:0	bedrock	15000000	75000000	18750000	1500000
        eu.anthropic.claude-3-sonnet-20240229-v1:0	bedrock	3000000	15000000
        eu.anthropic.claude-fable-5	bedrock_converse	11000000	55000000	13750000	1100000
        eu.anthropic.claude-fable-5-1	bedrock_converse	11000000	55000000	13750000	275000
        eu.anthropic.claude-haiku-4-5-20251001-v1:0	bedrock_converse	1100000	5500000	1375000	110000
        eu.anthropic.claude-haiku-5-5	bedrock_converse	110000	550000	137500	11000	1000000	100000:550000/2750000/687500/55000
        eu.anthropic.claude-opus-4-1-20250805-v1:0	bedrock_converse	15000000	75000000	18750000	1500000
        eu.anthropic.claude-opus-4-20250514-v1:0	bedrock_converse	15000000	75000000	18750000	1500000
        eu.anthropic.claude-opus-4-5-20251101-v1:0	bedrock_converse	5500000	27500000	6875000	550000
        eu.anthropic.claude-opus-4-6-v1	bedrock_converse	5500000	27500000	6875000	550000
        eu.anthropic.claude-opus-4-7	bedrock_converse	5500000	27500000	6875000	550000
        eu.anthropic.claude-opus-4-8	bedrock_converse	5500000	27500000	6875000	550000
        eu.anthropic.claude-opus-5	bedrock_converse	5500000	27500000	6875000	550000
        eu.anthropic.claude-opus-5-5	bedrock_converse	4400000	22000000	5500000	220000
        eu.anthropic.claude-sonnet-4-20250514-v1:0	bedrock_converse	3000000	15000000	3750000	300000	200000	200000:6000000/22500000/7500000/600000
        eu.anthropic.claude-sonnet-4-5-20250929-v1:0	bedrock_converse	3300000	16500000	4125000	330000	200000	200000:6600000/24750000/8250000/660000
        eu.anthropic.claude-sonnet-4-6	bedrock_converse	3300000	16500000	4125000	330000
        eu.anthropic.claude-sonnet-5	bedrock_converse	2200000	11000000	2750000	220000
        eu.anthropic.claude-sonnet-5-5	bedrock_converse	2200000	11000000	2750000	110000
        eu.deepseek.v3.2	bedrock_converse	740000	2220000
        eu.meta.llama3-2-1b-instruct-v1:0	bedrock	130000	130000
        eu.meta.llama3-2-3b-instruct-v1:0	bedrock	190000	190000
        eu.mistral.pixtral-large-2502-v1:0	bedrock_converse	2000000	6000000
        eu.twelvelabs.marengo-embed-2-7-v1:0	bedrock	70000000	0
        fal_ai/fal-ai/moondream3-preview/query	fal_ai	400000	3500000
        fireworks-ai-16.1b-to-80b	fireworks_ai	900000	900000
        fireworks-ai-4.1b-to-16b	fireworks_ai	200000	200000
        fireworks-ai-56b-to-176b	fireworks_ai	1200000	1200000
        fireworks-ai-above-16b	fireworks_ai	900000	900000
        fireworks-ai-embedding-150m-to-350m	fireworks_ai-embedding-models	16000	0
        fireworks-ai-embedding-up-to-150m	fireworks_ai-embedding-models	8000	0
        fireworks-ai-moe-up-to-56b	fireworks_ai	500000	500000
        fireworks-ai-up-to-16b	fireworks_ai	200000	200000
        fireworks-ai-up-to-4b	fireworks_ai	100000	100000
        fireworks_ai/WhereIsAI/UAE-Large-V1	fireworks_ai-embedding-models	16000	0
        fireworks_ai/accounts/fireworks/models/chronos-hermes-13b-v2	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/code-llama-13b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/code-llama-13b-instruct	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/code-llama-13b-python	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/code-llama-34b	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/code-llama-34b-instruct	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/code-llama-34b-python	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/code-llama-70b	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/code-llama-70b-instruct	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/code-llama-70b-python	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/code-llama-7b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/code-llama-7b-instruct	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/code-llama-7b-python	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/code-qwen-1p5-7b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/codegemma-2b	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/codegemma-7b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/cogito-671b-v2-p1	fireworks_ai	1200000	1200000
        fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-3b	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-70b	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-8b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/cogito-v1-preview-qwen-14b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/cogito-v1-preview-qwen-32b	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/dbrx-instruct	fireworks_ai	1200000	1200000
        fireworks_ai/accounts/fireworks/models/deepseek-coder-1b-base	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/deepseek-coder-33b-instruct	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-base	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-base-v1p5	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-instruct-v1p5	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-instruct	fireworks_ai	1200000	1200000
        fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-lite-base	fireworks_ai	500000	500000
        fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-lite-instruct	fireworks_ai	500000	500000
        fireworks_ai/accounts/fireworks/models/deepseek-prover-v2	fireworks_ai	1200000	1200000
        fireworks_ai/accounts/fireworks/models/deepseek-r1	fireworks_ai	3000000	8000000
        fireworks_ai/accounts/fireworks/models/deepseek-r1-0528	fireworks_ai	3000000	8000000
        fireworks_ai/accounts/fireworks/models/deepseek-r1-0528-distill-qwen3-8b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/deepseek-r1-basic	fireworks_ai	550000	2190000
        fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-llama-70b	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-llama-8b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-14b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-1p5b	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-32b	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-7b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/deepseek-v2-lite-chat	fireworks_ai	500000	500000
        fireworks_ai/accounts/fireworks/models/deepseek-v2p5	fireworks_ai	1200000	1200000
        fireworks_ai/accounts/fireworks/models/deepseek-v3	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/deepseek-v3-0324	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/deepseek-v3p1	fireworks_ai	560000	1680000
        fireworks_ai/accounts/fireworks/models/deepseek-v3p1-terminus	fireworks_ai	560000	1680000
        fireworks_ai/accounts/fireworks/models/deepseek-v3p2	fireworks_ai	560000	1680000
        fireworks_ai/accounts/fireworks/models/deepseek-v4-flash	fireworks_ai	140000	280000		28000
        fireworks_ai/accounts/fireworks/models/deepseek-v4-flash-0731	fireworks_ai	220000	660000		7000
        fireworks_ai/accounts/fireworks/models/deepseek-v4-flash-vision-exp	fireworks_ai	220000	660000		7000
        fireworks_ai/accounts/fireworks/models/deepseek-v4-pro	fireworks_ai	1200000	1200000		600000
        fireworks_ai/accounts/fireworks/models/deepseek-v4-pro-0813	fireworks_ai	1320000	3960000		44000
        fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash	fireworks_ai	300000	1200000		6000
        fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash-1017	fireworks_ai	300000	1200000		6000
        fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash-1017-us	fireworks_ai	450000	1800000		9000
        fireworks_ai/accounts/fireworks/models/devstral-small-2505	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/dobby-mini-unhinged-plus-llama-3-1-8b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/dobby-unhinged-llama-3-3-70b-new	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/dolphin-2-9-2-qwen2-72b	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/dolphin-2p6-mixtral-8x7b	fireworks_ai	500000	500000
        fireworks_ai/accounts/fireworks/models/ember-1	fireworks_ai	3000000	15000000		300000
        fireworks_ai/accounts/fireworks/models/ernie-4p5-21b-a3b-pt	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/ernie-4p5-300b-a47b-pt	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/fare-20b	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/firefunction-v1	fireworks_ai	500000	500000
        fireworks_ai/accounts/fireworks/models/firefunction-v2	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/firellava-13b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/firesearch-ocr-v6	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/flux-1-dev	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/flux-1-dev-controlnet-union	fireworks_ai	1000	1000
        fireworks_ai/accounts/fireworks/models/flux-1-schnell	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/gemma-2b-it	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/gemma-3-27b-it	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/gemma-7b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/gemma-7b-it	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/gemma2-9b-it	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/glm-4p5	fireworks_ai	550000	2190000
        fireworks_ai/accounts/fireworks/models/glm-4p5-air	fireworks_ai	220000	880000
        fireworks_ai/accounts/fireworks/models/glm-4p5v	fireworks_ai	1200000	1200000
        fireworks_ai/accounts/fireworks/models/glm-4p6	fireworks_ai	550000	2190000
        fireworks_ai/accounts/fireworks/models/glm-4p7	fireworks_ai	600000	2200000		300000
        fireworks_ai/accounts/fireworks/models/glm-5p1	fireworks_ai	1400000	4400000		260000
        fireworks_ai/accounts/fireworks/models/glm-5p2	fireworks_ai	1400000	4400000		140000
        fireworks_ai/accounts/fireworks/models/glm-5p3	fireworks_ai	1400000	4400000		260000
        fireworks_ai/accounts/fireworks/models/glm-5p3-flash	fireworks_ai	150000	500000		30000
        fireworks_ai/accounts/fireworks/models/gpt-oss-120b	fireworks_ai	150000	600000		15000
        fireworks_ai/accounts/fireworks/models/gpt-oss-20b	fireworks_ai	70000	300000		35000
        fireworks_ai/accounts/fireworks/models/gpt-oss-safeguard-120b	fireworks_ai	1200000	1200000
        fireworks_ai/accounts/fireworks/models/gpt-oss-safeguard-20b	fireworks_ai	500000	500000
        fireworks_ai/accounts/fireworks/models/hermes-2-pro-mistral-7b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/inkling	fireworks_ai	1000000	4050000		170000
        fireworks_ai/accounts/fireworks/models/internvl3-38b	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/internvl3-78b	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/internvl3-8b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/kat-coder	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/kat-dev-32b	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/kat-dev-72b-exp	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/kimi-k2-instruct	fireworks_ai	600000	2500000
        fireworks_ai/accounts/fireworks/models/kimi-k2-instruct-0905	fireworks_ai	600000	2500000
        fireworks_ai/accounts/fireworks/models/kimi-k2-thinking	fireworks_ai	600000	2500000
        fireworks_ai/accounts/fireworks/models/kimi-k2p5	fireworks_ai	600000	3000000		100000
        fireworks_ai/accounts/fireworks/models/kimi-k2p6	fireworks_ai	950000	4000000		160000
        fireworks_ai/accounts/fireworks/models/kimi-k2p7-code	fireworks_ai	950000	4000000		190000
        fireworks_ai/accounts/fireworks/models/kimi-k3	fireworks_ai	3000000	15000000		300000
        fireworks_ai/accounts/fireworks/models/kimi-k3p1-pro	fireworks_ai	2000000	10000000		200000
        fireworks_ai/accounts/fireworks/models/llama-guard-2-8b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/llama-guard-3-1b	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/llama-guard-3-8b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/llama-v2-13b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/llama-v2-13b-chat	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/llama-v2-70b	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/llama-v2-70b-chat	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/llama-v2-7b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/llama-v2-7b-chat	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/llama-v3-70b-instruct	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/llama-v3-70b-instruct-hf	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/llama-v3-8b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/llama-v3-8b-instruct-hf	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/llama-v3p1-405b-instruct	fireworks_ai	3000000	3000000
        fireworks_ai/accounts/fireworks/models/llama-v3p1-405b-instruct-long	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/llama-v3p1-70b-instruct	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/llama-v3p1-70b-instruct-1b	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/llama-v3p1-8b-instruct	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/llama-v3p1-nemotron-70b-instruct	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/llama-v3p2-11b-vision-instruct	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/llama-v3p2-1b	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/llama-v3p2-1b-instruct	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/llama-v3p2-3b	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/llama-v3p2-3b-instruct	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/llama-v3p2-90b-vision-instruct	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/llama-v3p3-70b-instruct	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/llama4-maverick-instruct-basic	fireworks_ai	220000	880000
        fireworks_ai/accounts/fireworks/models/llama4-scout-instruct-basic	fireworks_ai	150000	600000
        fireworks_ai/accounts/fireworks/models/llamaguard-7b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/llava-yi-34b	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/minimax-m1-80k	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/minimax-m2	fireworks_ai	300000	1200000
        fireworks_ai/accounts/fireworks/models/minimax-m2p1	fireworks_ai	300000	1200000		30000
        fireworks_ai/accounts/fireworks/models/minimax-m3	fireworks_ai	300000	1200000		60000
        fireworks_ai/accounts/fireworks/models/minimax-m3p1-flash	fireworks_ai	150000	600000		15000
        fireworks_ai/accounts/fireworks/models/ministral-3-14b-instruct-2512	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/ministral-3-3b-instruct-2512	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/ministral-3-8b-instruct-2512	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/mistral-7b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-4k	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-v0p2	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-v3	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/mistral-7b-v0p2	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/mistral-large-3-fp8	fireworks_ai	1200000	1200000
        fireworks_ai/accounts/fireworks/models/mistral-nemo-base-2407	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/mistral-nemo-instruct-2407	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/mistral-small-24b-instruct-2501	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/mixtral-8x22b	fireworks_ai	1200000	1200000
        fireworks_ai/accounts/fireworks/models/mixtral-8x22b-instruct	fireworks_ai	1200000	1200000
        fireworks_ai/accounts/fireworks/models/mixtral-8x22b-instruct-hf	fireworks_ai	1200000	1200000
        fireworks_ai/accounts/fireworks/models/mixtral-8x7b	fireworks_ai	500000	500000
        fireworks_ai/accounts/fireworks/models/mixtral-8x7b-instruct	fireworks_ai	500000	500000
        fireworks_ai/accounts/fireworks/models/mixtral-8x7b-instruct-hf	fireworks_ai	500000	500000
        fireworks_ai/accounts/fireworks/models/muse-glimmer-30b	fireworks_ai	350000	1500000		40000
        fireworks_ai/accounts/fireworks/models/muse-spark-open	fireworks_ai	1250000	4250000		150000
        fireworks_ai/accounts/fireworks/models/mythomax-l2-13b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/nemotron-3-ultra-nvfp4	fireworks_ai	600000	2400000		120000
        fireworks_ai/accounts/fireworks/models/nemotron-lightning-3p5-30b-a3b	fireworks_ai	50000	200000		10000
        fireworks_ai/accounts/fireworks/models/nemotron-nano-v2-12b-vl	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/nous-capybara-7b-v1p9	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/nous-hermes-2-mixtral-8x7b-dpo	fireworks_ai	500000	500000
        fireworks_ai/accounts/fireworks/models/nous-hermes-2-yi-34b	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-13b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-70b	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-7b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/nvidia-nemotron-nano-12b-v2	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/nvidia-nemotron-nano-9b-v2	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/openchat-3p5-0106-7b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/openhermes-2-mistral-7b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/openhermes-2p5-mistral-7b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/openorca-7b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/phi-2-3b	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/phi-3-mini-128k-instruct	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/phi-3-vision-128k-instruct	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-python-v1	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-v1	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-v2	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/pythia-12b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/qwen-qwq-32b-preview	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/qwen-v2p5-14b-instruct	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/qwen-v2p5-7b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/qwen1p5-72b-chat	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/qwen2-72b-instruct	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/qwen2-7b-instruct	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/qwen2-vl-2b-instruct	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/qwen2-vl-72b-instruct	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/qwen2-vl-7b-instruct	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/qwen2p5-0p5b-instruct	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/qwen2p5-14b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/qwen2p5-1p5b-instruct	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/qwen2p5-32b	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/qwen2p5-32b-instruct	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/qwen2p5-72b	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/qwen2p5-72b-instruct	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/qwen2p5-7b-instruct	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-0p5b	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-0p5b-instruct	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-14b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-14b-instruct	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-1p5b	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-1p5b-instruct	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-128k	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-32k-rope	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-64k	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-3b	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-3b-instruct	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-7b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-7b-instruct	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/qwen2p5-math-72b-instruct	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/qwen2p5-vl-32b-instruct	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/qwen2p5-vl-3b-instruct	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/qwen2p5-vl-72b-instruct	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/qwen2p5-vl-7b-instruct	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/qwen3-0p6b	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/qwen3-14b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/qwen3-1p7b	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft-131072	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft-40960	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b	fireworks_ai	220000	880000
        fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b-instruct-2507	fireworks_ai	220000	880000
        fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b-thinking-2507	fireworks_ai	220000	880000
        fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b	fireworks_ai	150000	600000
        fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b-instruct-2507	fireworks_ai	500000	500000
        fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b-thinking-2507	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/qwen3-32b	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/qwen3-4b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/qwen3-4b-instruct-2507	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/qwen3-8b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/qwen3-coder-30b-a3b-instruct	fireworks_ai	150000	600000
        fireworks_ai/accounts/fireworks/models/qwen3-coder-480b-a35b-instruct	fireworks_ai	450000	1800000
        fireworks_ai/accounts/fireworks/models/qwen3-coder-480b-instruct-bf16	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/qwen3-embedding-8b	fireworks_ai	100000	0
        fireworks_ai/accounts/fireworks/models/qwen3-next-80b-a3b-instruct	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/qwen3-next-80b-a3b-thinking	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/qwen3-vl-235b-a22b-instruct	fireworks_ai	220000	880000
        fireworks_ai/accounts/fireworks/models/qwen3-vl-235b-a22b-thinking	fireworks_ai	220000	880000
        fireworks_ai/accounts/fireworks/models/qwen3-vl-30b-a3b-instruct	fireworks_ai	150000	600000
        fireworks_ai/accounts/fireworks/models/qwen3-vl-30b-a3b-thinking	fireworks_ai	150000	600000
        fireworks_ai/accounts/fireworks/models/qwen3-vl-32b-instruct	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/qwen3-vl-8b-instruct	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/qwen3p7-plus	fireworks_ai	400000	1600000		80000
        fireworks_ai/accounts/fireworks/models/qwen3p8-max	fireworks_ai	2000000	6000000		250000
        fireworks_ai/accounts/fireworks/models/qwq-32b	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/rolm-ocr	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/snorkel-mistral-7b-pairrm-dpo	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/stablecode-3b	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/starcoder-16b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/starcoder-7b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/starcoder2-15b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/starcoder2-3b	fireworks_ai	100000	100000
        fireworks_ai/accounts/fireworks/models/starcoder2-7b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/toppy-m-7b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/ultramarine-1-flash-us	fireworks_ai	150000	500000		30000
        fireworks_ai/accounts/fireworks/models/yi-34b	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/yi-34b-200k-capybara	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/yi-34b-chat	fireworks_ai	900000	900000
        fireworks_ai/accounts/fireworks/models/yi-6b	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/models/yi-large	fireworks_ai	3000000	3000000
        fireworks_ai/accounts/fireworks/models/zephyr-7b-beta	fireworks_ai	200000	200000
        fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-1017-spot	fireworks_ai	210000	840000		4200
        fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-1017-ultrafast	fireworks_ai	2400000	9600000		48000
        fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-spot	fireworks_ai	210000	840000		4200
        fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-us	fireworks_ai	450000	1800000		9000
        fireworks_ai/accounts/fireworks/routers/glm-5p1-fast	fireworks_ai	2800000	8800000		520000
        fireworks_ai/accounts/fireworks/routers/glm-5p2-fast	fireworks_ai	2100000	6600000		210000
        fireworks_ai/accounts/fireworks/routers/glm-5p2-fast-us	fireworks_ai	2100000	6600000		210000
        fireworks_ai/accounts/fireworks/routers/glm-5p3-fast	fireworks_ai	2100000	6600000		390000
        fireworks_ai/accounts/fireworks/routers/glm-5p3-flash-us	fireworks_ai	225000	750000		45000
        fireworks_ai/accounts/fireworks/routers/glm-5p3-spot	fireworks_ai	980000	3080000		182000
        fireworks_ai/accounts/fireworks/routers/glm-5p3-us	fireworks_ai	2100000	6600000		390000
        fireworks_ai/accounts/fireworks/routers/kimi-k2p6-fast	fireworks_ai	2000000	8000000		300000
        fireworks_ai/accounts/fireworks/routers/kimi-k2p7-code-fast	fireworks_ai	1900000	8000000		380000
        fireworks_ai/accounts/fireworks/routers/kimi-k3-fast	fireworks_ai	4500000	22500000		450000
        fireworks_ai/accounts/fireworks/routers/kimi-k3-spot	fireworks_ai	2100000	10500000		210000
        fireworks_ai/accounts/fireworks/routers/kimi-k3-us	fireworks_ai	4500000	22500000		450000
        fireworks_ai/accounts/fireworks/routers/spot-deepseek-v4-flash	fireworks_ai	105000	210000		21000
        fireworks_ai/deepseek-v4-flash	fireworks_ai	140000	280000		28000
        fireworks_ai/deepseek-v4-flash-0731	fireworks_ai	220000	660000		7000
        fireworks_ai/deepseek-v4-flash-vision-exp	fireworks_ai	220000	660000		7000
        fireworks_ai/deepseek-v4-pro-0813	fireworks_ai	1320000	3960000		44000
        fireworks_ai/deepseek-v4p1-flash	fireworks_ai	300000	1200000		6000
        fireworks_ai/deepseek-v4p1-flash-us	fireworks_ai	450000	1800000		9000
        fireworks_ai/glm-4p7	fireworks_ai	600000	2200000		300000
        fireworks_ai/glm-5p1	fireworks_ai	1400000	4400000		260000
        fireworks_ai/glm-5p1-fast	fireworks_ai	2800000	8800000		520000
        fireworks_ai/glm-5p2	fireworks_ai	1400000	4400000		140000
        fireworks_ai/glm-5p2-fast	fireworks_ai	2100000	6600000		210000
        fireworks_ai/glm-5p2-fast-us	fireworks_ai	2100000	6600000		210000
        fireworks_ai/glm-5p3	fireworks_ai	1400000	4400000		260000
        fireworks_ai/glm-5p3-fast	fireworks_ai	2100000	6600000		390000
        fireworks_ai/glm-5p3-flash	fireworks_ai	150000	500000		30000
        fireworks_ai/glm-5p3-flash-us	fireworks_ai	225000	750000		45000
        fireworks_ai/glm-5p3-us	fireworks_ai	2100000	6600000		390000
        fireworks_ai/gpt-oss-120b	fireworks_ai	150000	600000		15000
        fireworks_ai/gpt-oss-20b	fireworks_ai	70000	300000		35000
        fireworks_ai/kimi-k2p5	fireworks_ai	600000	3000000		100000
        fireworks_ai/kimi-k2p6	fireworks_ai	950000	4000000		160000
        fireworks_ai/kimi-k2p6-fast	fireworks_ai	2000000	8000000		300000
        fireworks_ai/kimi-k2p7-code	fireworks_ai	950000	4000000		190000
        fireworks_ai/kimi-k2p7-code-fast	fireworks_ai	1900000	8000000		380000
        fireworks_ai/kimi-k3	fireworks_ai	3000000	15000000		300000
        fireworks_ai/kimi-k3-fast	fireworks_ai	4500000	22500000		450000
        fireworks_ai/kimi-k3-us	fireworks_ai	4500000	22500000		450000
        fireworks_ai/minimax-m2p1	fireworks_ai	300000	1200000		30000
        fireworks_ai/minimax-m3	fireworks_ai	300000	1200000		60000
        fireworks_ai/muse-glimmer-30b	fireworks_ai	350000	1500000		40000
        fireworks_ai/nemotron-3-ultra-nvfp4	fireworks_ai	600000	2400000		120000
        fireworks_ai/nemotron-lightning-3p5-30b-a3b	fireworks_ai	50000	200000		10000
        fireworks_ai/nomic-ai/nomic-embed-text-v1	fireworks_ai-embedding-models	8000	0
        fireworks_ai/nomic-ai/nomic-embed-text-v1.5	fireworks_ai-embedding-models	8000	0
        fireworks_ai/qwen3p7-plus	fireworks_ai	400000	1600000		80000
        fireworks_ai/qwen3p8-max	fireworks_ai	2000000	6000000		250000
        fireworks_ai/thenlper/gte-base	fireworks_ai-embedding-models	8000	0
        fireworks_ai/thenlper/gte-large	fireworks_ai-embedding-models	16000	0
        friendliai/MiniMaxAI/MiniMax-M2.5	friendliai	300000	1200000		60000
        friendliai/deepseek-ai/DeepSeek-V3.2	friendliai	500000	1500000		250000
        friendliai/google/gemma-4-31B-it	friendliai	140000	400000
        friendliai/meta-llama-3.1-70b-instruct	friendliai	600000	600000
        friendliai/meta-llama-3.1-8b-instruct	friendliai	100000	100000
        friendliai/zai-org/GLM-5.1	friendliai	1400000	4400000		260000
        friendliai/zai-org/GLM-5.2	friendliai	1400000	4400000		260000
        friendliai/zai-org/GLM-5.3	friendliai	1260000	3960000		234000
        friendliai/zai-org/GLM-5.3-Flash	friendliai	150000	500000		30000
        ft:babbage-002	text-completion-openai	1600000	1600000
        ft:davinci-002	text-completion-openai	12000000	12000000
        ft:gpt-3.5-turbo	openai	3000000	6000000
        ft:gpt-3.5-turbo-0125	openai	3000000	6000000
        ft:gpt-3.5-turbo-0613	openai	3000000	6000000
        ft:gpt-3.5-turbo-1106	openai	3000000	6000000
        ft:gpt-4-0613	openai	30000000	60000000
        ft:gpt-4.1-2025-04-14	openai	3000000	12000000		750000
        ft:gpt-4.1-mini-2025-04-14	openai	800000	3200000		200000
        ft:gpt-4.1-nano-2025-04-14	openai	200000	800000		50000
        ft:gpt-4o-2024-08-06	openai	3750000	15000000		1875000
        ft:gpt-4o-2024-11-20	openai	3750000	15000000	1875000
        ft:gpt-4o-mini-2024-07-18	openai	300000	1200000		150000
        ft:o4-mini-2025-04-16	openai	4000000	16000000		1000000
        gemini-1.0-pro	vertex_ai-language-models	500000	1500000
        gemini-1.0-pro-001	vertex_ai-language-models	500000	1500000
        gemini-1.0-pro-002	vertex_ai-language-models	500000	1500000
        gemini-1.0-pro-vision	vertex_ai-vision-models	500000	1500000
        gemini-1.0-pro-vision-001	vertex_ai-vision-models	500000	1500000
        gemini-1.0-ultra	vertex_ai-language-models	500000	1500000
        gemini-1.0-ultra-001	vertex_ai-language-models	500000	1500000
        gemini-1.5-flash	vertex_ai-language-models	75000	300000			1000000	128000:1000000/600000//
        gemini-1.5-flash-001	vertex_ai-language-models	75000	300000			1000000	128000:1000000/600000//
        gemini-1.5-flash-002	vertex_ai-language-models	75000	300000			1048576	128000:1000000/600000//
        gemini-1.5-flash-exp-0827	vertex_ai-language-models	4688	4688			1000000	128000:1000000/9375//
        gemini-1.5-flash-preview-0514	vertex_ai-language-models	75000	4688			1000000	128000:1000000/9375//
        gemini-1.5-pro	vertex_ai-language-models	1250000	5000000			2097152	128000:2500000/10000000//
        gemini-1.5-pro-001	vertex_ai-language-models	1250000	5000000			1000000	128000:2500000/10000000//
        gemini-1.5-pro-002	vertex_ai-language-models	1250000	5000000			2097152	128000:2500000/10000000//
        gemini-1.5-pro-preview-0215	vertex_ai-language-models	78125	312500			1000000	128000:156250/625000//
        gemini-1.5-pro-preview-0409	vertex_ai-language-models	78125	312500			1000000	128000:156250/625000//
        gemini-1.5-pro-preview-0514	vertex_ai-language-models	78125	312500			1000000	128000:156250/625000//
        gemini-2.0-flash	vertex_ai-language-models	100000	400000		25000
        gemini-2.0-flash-001	vertex_ai-language-models	150000	600000		37500
        gemini-2.0-flash-exp	vertex_ai-language-models	0	0	0	0
        gemini-2.0-flash-lite	vertex_ai-language-models	75000	300000		18750
        gemini-2.0-flash-lite-001	vertex_ai-language-models	75000	300000		18750
        gemini-2.0-flash-live-preview-04-09	vertex_ai-language-models	500000	2000000		75000
        gemini-2.0-flash-preview-image-generation	vertex_ai-language-models	100000	400000		25000
        gemini-2.0-pro-exp-02-05	vertex_ai-language-models	1250000	10000000		312500	2097152	200000:2500000/15000000//
        gemini-2.5-computer-use-preview-10-2025	vertex_ai-language-models	1250000	10000000			128000	200000:2500000/15000000//
        gemini-2.5-flash	vertex_ai-language-models	300000	2500000		30000
        gemini-2.5-flash-lite	vertex_ai-language-models	100000	400000		10000
        gemini-2.5-flash-lite-preview-06-17	vertex_ai-language-models	100000	400000		25000
        gemini-2.5-flash-lite-preview-09-2025	vertex_ai-language-models	100000	400000		10000
        gemini-2.5-flash-preview-04-17	vertex_ai-language-models	150000	600000		37500
        gemini-2.5-flash-preview-05-20	vertex_ai-language-models	300000	2500000		75000
        gemini-2.5-flash-preview-09-2025	vertex_ai-language-models	300000	2500000		30000
        gemini-2.5-pro	vertex_ai-language-models	1250000	10000000		125000	1048576	200000:2500000/15000000/250000/250000
        gemini-2.5-pro-exp-03-25	vertex_ai-language-models	1250000	10000000		312500	1048576	200000:2500000/15000000//
        gemini-2.5-pro-preview-03-25	vertex_ai-language-models	1250000	10000000		312500	1048576	200000:2500000/15000000//
        gemini-2.5-pro-preview-05-06	vertex_ai-language-models	1250000	10000000		312500	1048576	200000:2500000/15000000//
        gemini-2.5-pro-preview-06-05	vertex_ai-language-models	1250000	10000000		312500	1048576	200000:2500000/15000000//
        gemini-2.5-pro-preview-tts	vertex_ai-language-models	1000000	20000000		125000
        gemini-3-flash-preview	vertex_ai-language-models	500000	3000000		50000
        gemini-3.1-flash-lite	vertex_ai-language-models	250000	1500000		25000
        gemini-3.1-flash-lite-preview	vertex_ai-language-models	250000	1500000		25000
        gemini-3.1-pro-preview	vertex_ai-language-models	2000000	12000000		200000	1048576	200000:4000000/18000000/250000/400000
        gemini-3.1-pro-preview-customtools	vertex_ai-language-models	2000000	12000000		200000	1048576	200000:4000000/18000000/250000/400000
        gemini-3.5-flash	vertex_ai-language-models	1500000	9000000		150000
        gemini-3.5-flash-lite	vertex_ai-language-models	300000	2500000		30000
        gemini-3.6-flash	vertex_ai-language-models	750000	3750000		75000
        gemini-3.7-flash	vertex_ai-language-models	750000	3750000		75000
        gemini-3.8-flash	vertex_ai-language-models	750000	3750000		75000
        gemini-3.8-flash-cyber	vertex_ai-language-models	1500000	7500000		150000
        gemini-embedding-001	vertex_ai-embedding-models	150000	0
        gemini-embedding-2	vertex_ai-embedding-models	200000	0
        gemini-embedding-2-preview	vertex_ai-embedding-models	200000	0
        gemini-exp-1206	gemini	300000	2500000		30000
        gemini-flash-latest	gemini	750000	3750000		75000
        gemini-flash-lite-latest	gemini	300000	2500000		30000
        gemini-live-2.5-flash-preview-native-audio-09-2025	vertex_ai-language-models	300000	2000000		75000
        gemini-omni-flash-preview	vertex_ai-language-models	1500000	9000000
        gemini-pro	vertex_ai-language-models	500000	1500000
        gemini-pro-latest	gemini	2000000	12000000		200000	1048576	200000:4000000/18000000//400000
        gemini-pro-vision	vertex_ai-vision-models	500000	1500000
        gemini-robotics-er-1.5-preview	vertex_ai-language-models	300000	2500000		0
        gemini-robotics-er-2-preview	vertex_ai-language-models	1000000	5000000		100000
        gemini/deep-research-max-preview-04-2026	gemini	2000000	12000000
        gemini/deep-research-preview-04-2026	gemini	2000000	12000000
        gemini/deep-research-pro-preview-12-2025	gemini	2000000	12000000
        gemini/gemini-1.5-flash	gemini	75000	300000			1048576	128000:150000/600000//
        gemini/gemini-1.5-flash-001	gemini	75000	300000	1000000	18750	1048576	128000:150000/600000//
        gemini/gemini-1.5-flash-002	gemini	75000	300000	1000000	18750	1048576	128000:150000/600000//
        gemini/gemini-1.5-flash-latest	gemini	75000	300000			1048576	128000:150000/600000//
        gemini/gemini-1.5-pro	gemini	3500000	10500000			2097152	128000:7000000/21000000//
        gemini/gemini-1.5-pro-001	gemini	3500000	10500000			2097152	128000:7000000/21000000//
        gemini/gemini-1.5-pro-002	gemini	3500000	10500000			2097152	128000:7000000/21000000//
        gemini/gemini-1.5-pro-exp-0801	gemini	3500000	10500000			2097152	128000:7000000/21000000//
        gemini/gemini-1.5-pro-latest	gemini	3500000	1050000			1048576	128000:7000000/21000000//
        gemini/gemini-2.0-flash	gemini	100000	400000		25000
        gemini/gemini-2.0-flash-001	gemini	100000	400000		25000
        gemini/gemini-2.0-flash-lite	gemini	75000	300000		18750
        gemini/gemini-2.0-flash-lite-preview-02-05	gemini	75000	300000		18750
        gemini/gemini-2.0-flash-live-001	gemini	350000	1500000		75000
        gemini/gemini-2.0-flash-preview-image-generation	gemini	100000	400000		25000
        gemini/gemini-2.5-computer-use-preview-10-2025	gemini	1250000	10000000			128000	200000:2500000/15000000//
        gemini/gemini-2.5-flash	gemini	300000	2500000		30000
        gemini/gemini-2.5-flash-lite	gemini	100000	400000		10000
        gemini/gemini-2.5-flash-lite-preview-06-17	gemini	100000	400000		25000
        gemini/gemini-2.5-flash-lite-preview-09-2025	gemini	100000	400000		25000
        gemini/gemini-2.5-flash-preview-04-17	gemini	150000	600000		37500
        gemini/gemini-2.5-flash-preview-05-20	gemini	300000	2500000		75000
        gemini/gemini-2.5-flash-preview-09-2025	gemini	300000	2500000		75000
        gemini/gemini-2.5-flash-preview-tts	gemini	150000	600000		37500
        gemini/gemini-2.5-pro	gemini	1250000	10000000		125000	1048576	200000:2500000/15000000//250000
        gemini/gemini-2.5-pro-preview-03-25	gemini	1250000	10000000		312500	1048576	200000:2500000/15000000//
        gemini/gemini-2.5-pro-preview-05-06	gemini	1250000	10000000		312500	1048576	200000:2500000/15000000//
        gemini/gemini-2.5-pro-preview-06-05	gemini	1250000	10000000		312500	1048576	200000:2500000/15000000//
        gemini/gemini-2.5-pro-preview-tts	gemini	1000000	20000000		125000
        gemini/gemini-3-flash-preview	gemini	500000	3000000		50000
        gemini/gemini-3.1-flash-lite	gemini	250000	1500000		25000
        gemini/gemini-3.1-flash-lite-preview	gemini	250000	1500000		25000
        gemini/gemini-3.1-pro-preview	gemini	2000000	12000000		200000	1048576	200000:4000000/18000000//400000
        gemini/gemini-3.1-pro-preview-customtools	gemini	2000000	12000000		200000	1048576	200000:4000000/18000000//400000
        gemini/gemini-3.5-flash	gemini	1500000	9000000		150000
        gemini/gemini-3.5-flash-lite	gemini	300000	2500000		30000
        gemini/gemini-3.6-flash	gemini	750000	3750000		75000
        gemini/gemini-3.7-flash	gemini	750000	3750000		75000
        gemini/gemini-3.8-flash	gemini	750000	3750000		75000
        gemini/gemini-4-argon	gemini	2000000	10000000		100000
        gemini/gemini-4-hydrogen	gemini	1500000	7500000		75000
        gemini/gemini-embedding-001	gemini	150000	0
        gemini/gemini-embedding-2	gemini	200000	0
        gemini/gemini-embedding-2-preview	gemini	200000	0
        gemini/gemini-exp-1206	gemini	0	0	0	0
        gemini/gemini-flash-latest	gemini	750000	3750000		75000
        gemini/gemini-flash-lite-latest	gemini	300000	2500000		30000
        gemini/gemini-gemma-2-27b-it	gemini	350000	1050000
        gemini/gemini-gemma-2-9b-it	gemini	350000	1050000
        gemini/gemini-live-2.5-flash-preview-native-audio-09-2025	gemini	300000	2000000		75000
        gemini/gemini-omni-1.1-flash	gemini	1500000	9000000
        gemini/gemini-omni-1.2-flash	gemini	1500000	9000000
        gemini/gemini-omni-flash-preview	gemini	1500000	9000000
        gemini/gemini-pro	gemini	350000	1050000			32760	128000:700000/2100000//
        gemini/gemini-pro-latest	gemini	2000000	12000000		200000	1048576	200000:4000000/18000000//400000
        gemini/gemini-pro-vision	gemini	350000	1050000			30720	128000:700000/2100000//
        gemini/gemini-robotics-er-2-preview	gemini	1000000	5000000		100000
        gemini/gemini-robotics-er-2-streaming-preview	gemini	1000000	5000000
        github_copilot/claude-fable-5	github_copilot	10000000	50000000	12500000	1000000
        github_copilot/claude-fable-5.1	github_copilot	10000000	50000000	12500000	250000
        github_copilot/claude-haiku-4.5	github_copilot	1000000	5000000	1250000	100000
        github_copilot/claude-haiku-5.5	github_copilot	100000	500000	125000	10000	128000	100000:500000/2500000/625000/50000
        github_copilot/claude-opus-4.8	github_copilot	5000000	25000000	6250000	500000
        github_copilot/claude-opus-4.8-fast	github_copilot	10000000	50000000	12500000	1000000
        github_copilot/claude-opus-5	github_copilot	5000000	25000000	6250000	500000
        github_copilot/claude-opus-5.5	github_copilot	4000000	20000000	5000000	200000
        github_copilot/claude-sonnet-4.6	github_copilot	3000000	15000000	3750000	300000
        github_copilot/claude-sonnet-5	github_copilot	2000000	10000000	2500000	200000
        github_copilot/claude-sonnet-5.5	github_copilot	2000000	10000000	2500000	100000
        github_copilot/gemini-3.7-flash	github_copilot	750000	3750000		75000
        github_copilot/gemini-3.8-flash	github_copilot	750000	3750000		75000
        github_copilot/gemini-4-argon	github_copilot	2000000	10000000		100000
        github_copilot/gpt-5-mini	github_copilot	250000	2000000		25000
        github_copilot/gpt-5.3-codex	github_copilot	1750000	14000000		175000
        github_copilot/gpt-5.4	github_copilot	2500000	15000000		250000	272000	272000:5000000/22500000//500000
        github_copilot/gpt-5.4-mini	github_copilot	750000	4500000		75000
        github_copilot/gpt-5.4-nano	github_copilot	200000	1250000		20000
        github_copilot/gpt-5.5	github_copilot	5000000	30000000		500000	272000	272000:10000000/45000000//1000000
        github_copilot/gpt-5.6-luna	github_copilot	200000	1200000	250000	20000	200000	200000:400000/1800000/500000/40000
        github_copilot/gpt-5.6-sol	github_copilot	4000000	20000000	5000000	400000	272000	272000:8000000/30000000/10000000/800000
        github_copilot/gpt-5.6-terra	github_copilot	2000000	12000000	2500000	200000	272000	272000:4000000/18000000/5000000/400000
        github_copilot/gpt-6-astra	github_copilot	10000000	50000000	12500000	1000000	922000	272000:20000000/75000000/25000000/2000000
        github_copilot/gpt-6-luna	github_copilot	100000	500000	125000	10000	922000	272000:200000/750000/250000/20000
        github_copilot/gpt-6-sol	github_copilot	2000000	10000000	2500000	200000	922000	272000:4000000/15000000/5000000/400000
        github_copilot/gpt-6.1-sol	github_copilot	2000000	10000000	2500000	100000	922000	272000:4000000/15000000/5000000/200000
        github_copilot/gpt-6.1-terra	github_copilot	1000000	5000000	1250000	50000	922000	272000:2000000/7500000/2500000/100000
        github_copilot/grok-4.5	github_copilot	2000000	6000000		500000	500000	200000:4000000/12000000//1000000
        github_copilot/grok-4.6	github_copilot	2000000	6000000		500000	500000	200000:4000000/12000000//1000000
        github_copilot/grok-4.7	github_copilot	2000000	6000000		500000	500000	200000:4000000/12000000//1000000
        github_copilot/kimi-k3	github_copilot	3000000	15000000		300000
        github_copilot/mai-code-1.1-flash	github_copilot	200000	1200000		20000
        global.amazon.nova-2-lite-v1:0	bedrock_converse	300000	2500000		75000
        global.anthropic.claude-fable-5	bedrock_converse	10000000	50000000	12500000	1000000
        global.anthropic.claude-fable-5-1	bedrock_converse	10000000	50000000	12500000	250000
        global.anthropic.claude-haiku-4-5-20251001-v1:0	bedrock_converse	1000000	5000000	1250000	100000
        global.anthropic.claude-haiku-5-5	bedrock_converse	100000	500000	125000	10000	1000000	100000:500000/2500000/625000/50000
        global.anthropic.claude-mythos-5-1	bedrock_converse	10000000	50000000	12500000	250000
        global.anthropic.claude-opus-4-5-20251101-v1:0	bedrock_converse	5000000	25000000	6250000	500000
        global.anthropic.claude-opus-4-6-v1	bedrock_converse	5000000	25000000	6250000	500000
        global.anthropic.claude-opus-4-7	bedrock_converse	5000000	25000000	6250000	500000
        global.anthropic.claude-opus-4-8	bedrock_converse	5000000	25000000	6250000	500000
        global.anthropic.claude-opus-5	bedrock_converse	5000000	25000000	6250000	500000
        global.anthropic.claude-opus-5-5	bedrock_converse	4000000	20000000	5000000	200000
        global.anthropic.claude-sonnet-4-20250514-v1:0	bedrock_converse	3000000	15000000	3750000	300000	200000	200000:6000000/22500000/7500000/600000
        global.anthropic.claude-sonnet-4-5-20250929-v1:0	bedrock_converse	3000000	15000000	3750000	300000	200000	200000:6000000/22500000/7500000/600000
        global.anthropic.claude-sonnet-4-6	bedrock_converse	3000000	15000000	3750000	300000
        global.anthropic.claude-sonnet-5	bedrock_converse	2000000	10000000	2500000	200000
        global.anthropic.claude-sonnet-5-5	bedrock_converse	2000000	10000000	2500000	100000
        global.cohere.embed-v4:0	bedrock	120000	0
        global.moonshotai.kimi-k3	bedrock_converse	3000000	15000000	3750000	300000
        global.moonshotai.kimi-k3.1	bedrock_converse	4000000	20000000	5000000	200000
        global.openai.gpt-5.4	bedrock_converse	2500000	15000000		250000	922000	272000:5000000/22500000//500000
        global.openai.gpt-5.5	bedrock_converse	5000000	30000000		500000	922000	272000:10000000/45000000//1000000
        global.openai.gpt-5.6-luna	bedrock_converse	200000	1200000	250000	20000	922000	272000:400000/1800000/500000/40000
        global.openai.gpt-5.6-sol	bedrock_converse	4000000	20000000	5000000	400000	922000	272000:8000000/30000000/10000000/800000
        global.openai.gpt-5.6-terra	bedrock_converse	2000000	12000000	2500000	200000	922000	272000:4000000/18000000/5000000/400000
        global.openai.gpt-6-astra	bedrock_converse	10000000	50000000	12500000	1000000	922000	272000:20000000/75000000/25000000/2000000
        global.openai.gpt-6-luna	bedrock_converse	100000	500000	125000	10000	922000	272000:200000/750000/250000/20000
        global.openai.gpt-6-sol	bedrock_converse	2000000	10000000	2500000	200000	922000	272000:4000000/15000000/5000000/400000
        global.openai.gpt-6.1-sol	bedrock_converse	2000000	10000000	2500000	100000	1000000	272000:4000000/15000000/5000000/200000
        global.openai.gpt-6.1-terra	bedrock_converse	1000000	5000000	1250000	50000	922000	272000:2000000/7500000/2500000/100000
        global.xai.grok-4.6	bedrock_converse	2000000	6000000		500000
        global.xai.grok-4.7	bedrock_converse	2000000	6000000		500000
        global.zai.glm-5.3	bedrock_converse	1680000	5280000	2100000	312000
        gmi/MiniMaxAI/MiniMax-M2	gmi	300000	1200000
        gmi/MiniMaxAI/MiniMax-M2.1	gmi	300000	1200000
        gmi/MiniMaxAI/MiniMax-M2.5	gmi	300000	1200000		30000
        gmi/MiniMaxAI/MiniMax-M2.7	gmi	210000	840000		42000
        gmi/MiniMaxAI/MiniMax-M3	gmi	240000	960000		48000
        gmi/MiniMaxAI/MiniMax-M3.1-Flash	gmi	112500	450000		11250
        gmi/Qwen/Qwen3-235B-A22B-FP8	gmi	170000	1090000
        gmi/Qwen/Qwen3-235B-A22B-Instruct-2507-FP8	gmi	87500	350000		17500
        gmi/Qwen/Qwen3-235B-A22B-Thinking-2507-FP8	gmi	350000	4200000
        gmi/Qwen/Qwen3-30B-A3B	gmi	80000	250000
        gmi/Qwen/Qwen3-32B-FP8	gmi	100000	600000
        gmi/Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8	gmi	900000	4500000		180000
        gmi/Qwen/Qwen3-Next-80B-A3B-Instruct	gmi	150000	1500000
        gmi/Qwen/Qwen3-Next-80B-A3B-Thinking	gmi	150000	1500000
        gmi/Qwen/Qwen3-VL-235B-A22B-Instruct-FP8	gmi	300000	1400000
        gmi/Qwen/Qwen3.5-122B-A10B	gmi	400000	3200000
        gmi/Qwen/Qwen3.5-27B	gmi	300000	2400000
        gmi/Qwen/Qwen3.5-35B-A3B	gmi	250000	2000000
        gmi/Qwen/Qwen3.5-397B-A17B	gmi	600000	3600000
        gmi/Qwen/Qwen3.6-35B-A3B	gmi	248000	1485000
        gmi/Qwen/Qwen3.6-Plus	gmi	500000	3000000
        gmi/Qwen/Qwen3.6-Plus-2026-04-02	gmi	500000	3000000
        gmi/Qwen/Qwen3.7-Max	gmi	2500000	7500000		250000
        gmi/Qwen/Qwen3.8-27B	gmi	450000	3200000		250000
        gmi/Qwen/Qwen3.8-Flash	gmi	160000	470000		16000
        gmi/Qwen/Qwen3.8-Max	gmi	2000000	6000000		250000
        gmi/Qwen/Qwen3.8-Max-0902	gmi	1650000	4951000		206000
        gmi/XiaomiMiMo/MiMo-V2.5	gmi	119000	238000		2380
        gmi/XiaomiMiMo/MiMo-V2.5-Pro	gmi	304500	609000		2520
        gmi/XiaomiMiMo/MiMo-V2.6-Flash	gmi	112000	224000		2240
        gmi/XiaomiMiMo/MiMo-V2.6-Pro	gmi	348000	696000		2880
        gmi/anthropic/claude-opus-4	gmi	15000000	75000000
        gmi/anthropic/claude-opus-4.5	gmi	5000000	25000000
        gmi/anthropic/claude-sonnet-4	gmi	3000000	15000000
        gmi/anthropic/claude-sonnet-4.5	gmi	3000000	15000000
        gmi/deepseek-ai/DeepSeek-Prover-V2-671B	gmi	500000	2180000
        gmi/deepseek-ai/DeepSeek-R1	gmi	500000	2180000
        gmi/deepseek-ai/DeepSeek-R1-0528	gmi	570000	2290000		230000
        gmi/deepseek-ai/DeepSeek-R1-Distill-Llama-70B	gmi	250000	750000
        gmi/deepseek-ai/DeepSeek-R1-Distill-Llama-8B	gmi	140000	390000
        gmi/deepseek-ai/DeepSeek-R1-Distill-Qwen-14B	gmi	200000	200000
        gmi/deepseek-ai/DeepSeek-R1-Distill-Qwen-32B	gmi	500000	900000
        gmi/deepseek-ai/DeepSeek-R1-Distill-Qwen-7B	gmi	100000	200000
        gmi/deepseek-ai/DeepSeek-V3-0324	gmi	280000	880000
        gmi/deepseek-ai/DeepSeek-V3.1	gmi	270000	1000000
        gmi/deepseek-ai/DeepSeek-V3.1-Terminus	gmi	270000	1000000
        gmi/deepseek-ai/DeepSeek-V3.2	gmi	280000	400000
        gmi/deepseek-ai/DeepSeek-V3.2-Exp	gmi	270000	410000
        gmi/deepseek-ai/DeepSeek-V3.2-Speciale	gmi	280000	400000
        gmi/deepseek-ai/DeepSeek-V4-Flash	gmi	91000	182000		18200
        gmi/deepseek-ai/DeepSeek-V4-Flash-0731	gmi	286000	858000		9100
        gmi/deepseek-ai/DeepSeek-V4-Pro-0813	gmi	1056000	3168000		35200
        gmi/deepseek-ai/DeepSeek-V4.1-Flash	gmi	180000	720000		3600
        gmi/deepseek-ai/deepseek-v4-flash-vision-exp	gmi	440000	1320000		14000
        gmi/deepseek-ai/deepseek-v4.1-flash-1017	gmi	180000	720000		3600
        gmi/gmicloud/Ripple-65B-Preview	gmi	200000	600000		50000
        gmi/google/gemini-3-flash-preview	gmi	500000	3000000
        gmi/google/gemini-3.1-flash-lite-preview	gmi	250000	1500000		25000
        gmi/google/gemini-3.1-pro-preview	gmi	2000000	12000000
        gmi/google/gemini-3.5-flash	gmi	1500000	9000000		150000
        gmi/google/gemini-3.5-flash-lite	gmi	300000	2500000		30000
        gmi/google/gemini-3.6-flash	gmi	1500000	7500000		150000
        gmi/google/gemini-3.7-flash	gmi	750000	3750000		75000
        gmi/google/gemini-3.8-flash	gmi	750000	3750000		75000
        gmi/google/gemini-4-argon	gmi	2000000	10000000		100000
        gmi/google/gemma-4-26b-a4b-it	gmi	130000	400000
        gmi/google/gemma-4-31b-it	gmi	140000	400000		100000
        gmi/meta-llama/Llama-3.3-70B-Instruct	gmi	250000	750000
        gmi/meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8	gmi	250000	800000
        gmi/meta-llama/Llama-4-Scout-17B-16E-Instruct	gmi	80000	500000
        gmi/moonshotai/Kimi-K2-Instruct-0905	gmi	570000	2290000		140000
        gmi/moonshotai/Kimi-K2-Thinking	gmi	800000	1200000
        gmi/moonshotai/Kimi-K2.5	gmi	600000	3000000
        gmi/moonshotai/Kimi-K2.6	gmi	855000	3600000		144000
        gmi/moonshotai/kimi-k2.7-code	gmi	950000	4000000		190000
        gmi/moonshotai/kimi-k2.7-code-highspeed	gmi	1900000	8000000		380000
        gmi/moonshotai/kimi-k3	gmi	3000000	15000000		300000
        gmi/moonshotai/kimi-k3.1-pro	gmi	2000000	10000000		200000
        gmi/nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B-BF16	gmi	150000	1000000		50000
        gmi/nvidia/NVIDIA-Nemotron-3.5-Super-VL-120B-A12B-BF16	gmi	100000	500000		50000
        gmi/nvidia/nemotron-3-ultra-550b-a55b	gmi	800000	2600000		100000
        gmi/openai/gpt-4o	gmi	2500000	10000000
        gmi/openai/gpt-4o-mini	gmi	150000	600000
        gmi/openai/gpt-5	gmi	1250000	10000000
        gmi/openai/gpt-5.1	gmi	1250000	10000000
        gmi/openai/gpt-5.2	gmi	1750000	14000000
        gmi/openai/gpt-5.4	gmi	2500000	15000000		250000
        gmi/openai/gpt-5.4-mini	gmi	750000	4500000		75000
        gmi/openai/gpt-5.4-nano	gmi	200000	1250000		20000
        gmi/openai/gpt-5.4-pro	gmi	30000000	180000000
        gmi/openai/gpt-5.5	gmi	5000000	30000000		500000
        gmi/openai/gpt-5.6-luna	gmi	1000000	6000000		100000
        gmi/openai/gpt-5.6-sol	gmi	5000000	30000000		500000
        gmi/openai/gpt-5.6-terra	gmi	2500000	15000000		250000
        gmi/openai/gpt-6-astra	gmi	10000000	50000000		1000000
        gmi/openai/gpt-6-luna	gmi	100000	500000		10000
        gmi/openai/gpt-6-sol	gmi	2000000	10000000		200000
        gmi/openai/gpt-6.1-sol	gmi	2000000	10000000		100000
        gmi/openai/gpt-oss-120b	gmi	50000	250000
        gmi/openai/gpt-oss-20b	gmi	40000	150000
        gmi/stepfun-ai/Step-3.7-Flash	gmi	200000	1150000		40000
        gmi/stepfun-ai/Step-5-Preview	gmi	1000000	2700000		100000
        gmi/tencent/HunyuanOCR	gmi	500000	500000
        gmi/tencent/Hy3	gmi	140000	580000		35000
        gmi/tencent/hy3-preview	gmi	180000	600000		60000
        gmi/tencent/hy4	gmi	417000	1250500		21000
        gmi/tencent/hy4-preview	gmi	834000	2501000		42000
        gmi/x-ai/grok-4.5	gmi	2000000	6000000		500000
        gmi/xai/grok4.6	gmi	2000000	6000000		500000
        gmi/zai-org/GLM-4.5-Air-FP8	gmi	200000	1100000
        gmi/zai-org/GLM-4.5-FP8	gmi	600000	2200000
        gmi/zai-org/GLM-4.6	gmi	600000	2000000
        gmi/zai-org/GLM-4.7-FP8	gmi	400000	2000000
        gmi/zai-org/GLM-4.7-Flash	gmi	70000	400000
        gmi/zai-org/GLM-5-FP8	gmi	600000	1920000		120000
        gmi/zai-org/GLM-5.1-FP8	gmi	1400000	4400000		260000
        gmi/zai-org/GLM-5.2-FP8	gmi	1400000	4400000		260000
        gmi/zai-org/GLM-5.3	gmi	700000	2200000		130000
        gmi/zai-org/GLM-5.3-Flash	gmi	75000	250000		15000
        google.gemma-3-12b-it	bedrock_converse	90000	290000
        google.gemma-3-27b-it	bedrock_converse	230000	380000
        google.gemma-3-4b-it	bedrock_converse	40000	80000
        gpt-3.5-turbo	openai	500000	1500000
        gpt-3.5-turbo-0125	openai	500000	1500000
        gpt-3.5-turbo-0301	openai	1500000	2000000
        gpt-3.5-turbo-0613	openai	1500000	2000000
        gpt-3.5-turbo-1106	openai	1000000	2000000
        gpt-3.5-turbo-16k	openai	3000000	4000000
        gpt-3.5-turbo-16k-0613	openai	3000000	4000000
        gpt-3.5-turbo-instruct	text-completion-openai	1500000	2000000
        gpt-3.5-turbo-instruct-0914	text-completion-openai	1500000	2000000
        gpt-4	openai	30000000	60000000
        gpt-4-0125-preview	openai	10000000	30000000
        gpt-4-0314	openai	30000000	60000000
        gpt-4-0613	openai	30000000	60000000
        gpt-4-1106-preview	openai	10000000	30000000
        gpt-4-1106-vision-preview	openai	10000000	30000000
        gpt-4-32k	openai	60000000	120000000
        gpt-4-32k-0314	openai	60000000	120000000
        gpt-4-32k-0613	openai	60000000	120000000
        gpt-4-turbo	openai	10000000	30000000
        gpt-4-turbo-2024-04-09	openai	10000000	30000000
        gpt-4-turbo-preview	openai	10000000	30000000
        gpt-4-vision-preview	openai	10000000	30000000
        gpt-4.1	openai	2000000	8000000		500000
        gpt-4.1-2025-04-14	openai	2000000	8000000		500000
        gpt-4.1-mini	openai	400000	1600000		100000
        gpt-4.1-mini-2025-04-14	openai	400000	1600000		100000
        gpt-4.1-nano	openai	100000	400000		25000
        gpt-4.1-nano-2025-04-14	openai	100000	400000		25000
        gpt-4.5-preview	openai	75000000	150000000		37500000
        gpt-4.5-preview-2025-02-27	openai	75000000	150000000		37500000
        gpt-4o	openai	2500000	10000000		1250000
        gpt-4o-2024-05-13	openai	5000000	15000000
        gpt-4o-2024-08-06	openai	2500000	10000000		1250000
        gpt-4o-2024-11-20	openai	2500000	10000000		1250000
        gpt-4o-audio-preview	openai	2500000	10000000
        gpt-4o-audio-preview-2024-10-01	openai	2500000	10000000
        gpt-4o-audio-preview-2024-12-17	openai	2500000	10000000
        gpt-4o-audio-preview-2025-06-03	openai	2500000	10000000
        gpt-4o-mini	openai	150000	600000		75000
        gpt-4o-mini-2024-07-18	openai	150000	600000		75000
        gpt-4o-mini-audio-preview	openai	150000	600000
        gpt-4o-mini-audio-preview-2024-12-17	openai	150000	600000
        gpt-4o-mini-realtime-preview	openai	600000	2400000		300000
        gpt-4o-mini-realtime-preview-2024-12-17	openai	600000	2400000		300000
        gpt-4o-mini-search-preview	openai	150000	600000		75000
        gpt-4o-mini-search-preview-2025-03-11	openai	150000	600000		75000
        gpt-4o-realtime-preview	openai	5000000	20000000		2500000
        gpt-4o-realtime-preview-2024-10-01	openai	5000000	20000000		2500000
        gpt-4o-realtime-preview-2024-12-17	openai	5000000	20000000		2500000
        gpt-4o-realtime-preview-2025-06-03	openai	5000000	20000000		2500000
        gpt-4o-search-preview	openai	2500000	10000000		1250000
        gpt-4o-search-preview-2025-03-11	openai	2500000	10000000		1250000
        gpt-5	openai	1250000	10000000		125000
        gpt-5-2025-08-07	openai	1250000	10000000		125000
        gpt-5-chat	openai	1250000	10000000		125000
        gpt-5-chat-latest	openai	1250000	10000000		125000
        gpt-5-codex	openai	1250000	10000000		125000
        gpt-5-mini	openai	250000	2000000		25000
        gpt-5-mini-2025-08-07	openai	250000	2000000		25000
        gpt-5-nano	openai	50000	400000		5000
        gpt-5-nano-2025-08-07	openai	50000	400000		5000
        gpt-5-pro	openai	15000000	120000000
        gpt-5-pro-2025-10-06	openai	15000000	120000000
        gpt-5-search-api	openai	1250000	10000000		125000
        gpt-5-search-api-2025-10-14	openai	1250000	10000000		125000
        gpt-5.1	openai	1250000	10000000		125000
        gpt-5.1-2025-11-13	openai	1250000	10000000		125000
        gpt-5.1-chat-latest	openai	1250000	10000000		125000
        gpt-5.1-codex	openai	1250000	10000000		125000
        gpt-5.1-codex-max	openai	1250000	10000000		125000
        gpt-5.1-codex-mini	openai	250000	2000000		25000
        gpt-5.2	openai	1750000	14000000		175000
        gpt-5.2-2025-12-11	openai	1750000	14000000		175000
        gpt-5.2-chat-latest	openai	1750000	14000000		175000
        gpt-5.2-codex	openai	1750000	14000000		175000
        gpt-5.2-pro	openai	21000000	168000000
        gpt-5.2-pro-2025-12-11	openai	21000000	168000000
        gpt-5.3-chat-latest	openai	1750000	14000000		175000
        gpt-5.3-codex	openai	1750000	14000000		175000
        gpt-5.4	openai	2500000	15000000		250000	1050000	272000:5000000/22500000//500000
        gpt-5.4-2026-03-05	openai	2500000	15000000		250000	1050000	272000:5000000/22500000//500000
        gpt-5.4-mini	openai	750000	4500000		75000
        gpt-5.4-mini-2026-03-17	openai	750000	4500000		75000
        gpt-5.4-nano	openai	200000	1250000		20000
        gpt-5.4-nano-2026-03-17	openai	200000	1250000		20000
        gpt-5.4-pro	openai	30000000	180000000			1050000	272000:60000000/270000000//
        gpt-5.4-pro-2026-03-05	openai	30000000	180000000			1050000	272000:60000000/270000000//
        gpt-5.5	openai	5000000	30000000		500000	1050000	272000:10000000/45000000//1000000
        gpt-5.5-2026-04-23	openai	5000000	30000000		500000	1050000	272000:10000000/45000000//1000000
        gpt-5.5-cyber	openai	12500000	75000000		1250000
        gpt-5.5-cyber-preview	openai	12500000	75000000		1250000
        gpt-5.5-pro	openai	30000000	180000000			1050000	272000:60000000/270000000//
        gpt-5.5-pro-2026-04-23	openai	30000000	180000000			1050000	272000:60000000/270000000//
        gpt-5.6	openai	4000000	20000000	5000000	400000	922000	272000:8000000/30000000/10000000/800000
        gpt-5.6-cyber	openai	12500000	75000000	15625000	1250000	272000	272000:25000000/112500000/31250000/2500000
        gpt-5.6-luna	openai	200000	1200000	250000	20000	922000	272000:400000/1800000/500000/40000
        gpt-5.6-sol	openai	4000000	20000000	5000000	400000	922000	272000:8000000/30000000/10000000/800000
        gpt-5.6-terra	openai	2000000	12000000	2500000	200000	922000	272000:4000000/18000000/5000000/400000
        gpt-6-astra	openai	10000000	50000000	12500000	1000000	922000	272000:20000000/75000000/25000000/2000000
        gpt-6-astra-law	openai	10000000	50000000		1000000
        gpt-6-cyber	openai	20000000	100000000	25000000	2000000
        gpt-6-luna	openai	100000	500000	125000	10000	922000	272000:200000/750000/250000/20000
        gpt-6-rosalind	openai	15000000	75000000	18750000	1500000	922000	272000:30000000/112500000/37500000/3000000
        gpt-6-sol	openai	2000000	10000000	2500000	200000	922000	272000:4000000/15000000/5000000/400000
        gpt-6.1-sol	openai	2000000	10000000	2500000	100000	922000	272000:4000000/15000000/5000000/200000
        gpt-6.1-terra	openai	1000000	5000000	1250000	50000	922000	272000:2000000/7500000/2500000/100000
        gpt-audio	openai	2500000	10000000
        gpt-audio-1.5	openai	2500000	10000000
        gpt-audio-2025-08-28	openai	2500000	10000000
        gpt-audio-mini	openai	600000	2400000
        gpt-audio-mini-2025-10-06	openai	600000	2400000
        gpt-audio-mini-2025-12-15	openai	600000	2400000
        gpt-daybreak-blue-latest	openai	4000000	20000000	5000000	400000	922000	272000:8000000/30000000/10000000/800000
        gpt-daybreak-red-latest	openai	12500000	75000000	15625000	1250000	272000	272000:25000000/112500000/31250000/2500000
        gpt-image-1-mini	openai	2000000	0		200000
        gpt-realtime	openai	4000000	16000000		400000
        gpt-realtime-2025-08-28	openai	4000000	16000000		400000
        gpt-realtime-mini	openai	600000	2400000
        gpt-rosalind-discovery	openai	5000000	25000000		500000
        gpt-rosalind-research	openai	5000000	25000000		500000
        gradient_ai/anthropic-claude-3-opus	gradient_ai	15000000	75000000
        gradient_ai/anthropic-claude-3.5-haiku	gradient_ai	800000	4000000
        gradient_ai/anthropic-claude-3.5-sonnet	gradient_ai	3000000	15000000
        gradient_ai/anthropic-claude-3.7-sonnet	gradient_ai	3000000	15000000
        gradient_ai/deepseek-r1-distill-llama-70b	gradient_ai	990000	990000
        gradient_ai/llama3-8b-instruct	gradient_ai	200000	200000
        gradient_ai/llama3.3-70b-instruct	gradient_ai	650000	650000
        gradient_ai/mistral-nemo-instruct-2407	gradient_ai	300000	300000
        gradient_ai/openai-o3	gradient_ai	2000000	8000000
        gradient_ai/openai-o3-mini	gradient_ai	1100000	4400000
        groq/deepseek-r1-distill-llama-70b	groq	750000	990000
        groq/gemma-7b-it	groq	70000	70000
        groq/gemma2-9b-it	groq	200000	200000
        groq/llama-3.1-405b-reasoning	groq	590000	790000
        groq/llama-3.1-70b-versatile	groq	590000	790000
        groq/llama-3.1-8b-instant	groq	50000	80000
        groq/llama-3.2-11b-text-preview	groq	180000	180000
        groq/llama-3.2-11b-vision-preview	groq	180000	180000
        groq/llama-3.2-1b-preview	groq	40000	40000
        groq/llama-3.2-3b-preview	groq	60000	60000
        groq/llama-3.2-90b-text-preview	groq	900000	900000
        groq/llama-3.2-90b-vision-preview	groq	900000	900000
        groq/llama-3.3-70b-specdec	groq	590000	990000
        groq/llama-3.3-70b-versatile	groq	590000	790000
        groq/llama-guard-3-8b	groq	200000	200000
        groq/llama2-70b-4096	groq	700000	800000
        groq/llama3-70b-8192	groq	590000	790000
        groq/llama3-8b-8192	groq	50000	80000
        groq/llama3-groq-70b-8192-tool-use-preview	groq	890000	890000
        groq/llama3-groq-8b-8192-tool-use-preview	groq	190000	190000
        groq/meta-llama/llama-4-maverick-17b-128e-instruct	groq	200000	600000
        groq/meta-llama/llama-4-scout-17b-16e-instruct	groq	110000	340000
        groq/meta-llama/llama-prompt-guard-2-22m	groq	30000	30000
        groq/meta-llama/llama-prompt-guard-2-86m	groq	40000	40000
        groq/mistral-saba-24b	groq	790000	790000
        groq/mixtral-8x7b-32768	groq	240000	240000
        groq/moonshotai/kimi-k2-instruct	groq	1000000	3000000
        groq/moonshotai/kimi-k2-instruct-0905	groq	1000000	3000000		500000
        groq/openai/gpt-oss-120b	groq	150000	600000		75000
        groq/openai/gpt-oss-20b	groq	75000	300000		37500
        groq/openai/gpt-oss-safeguard-20b	groq	75000	300000		37000
        groq/qwen/qwen3-32b	groq	290000	590000
        groq/qwen/qwen3.8-27b	groq	800000	4000000
        hostinger_router/claude-sonnet-5	hostinger_router	2640000	13200000	3300000	264000
        hostinger_router/gpt-5.2	hostinger_router	2100000	16800000		210000
        hostinger_router/text-embedding-3-large	hostinger_router	171600	0
        hostinger_router/text-embedding-3-small	hostinger_router	30000	0
        hyperbolic/NousResearch/Hermes-3-Llama-3.1-70B	hyperbolic	120000	300000
        hyperbolic/Qwen/QwQ-32B	hyperbolic	200000	200000
        hyperbolic/Qwen/Qwen2.5-72B-Instruct	hyperbolic	120000	300000
        hyperbolic/Qwen/Qwen2.5-Coder-32B-Instruct	hyperbolic	120000	300000
        hyperbolic/Qwen/Qwen3-235B-A22B	hyperbolic	2000000	2000000
        hyperbolic/deepseek-ai/DeepSeek-R1	hyperbolic	400000	400000
        hyperbolic/deepseek-ai/DeepSeek-R1-0528	hyperbolic	250000	250000
        hyperbolic/deepseek-ai/DeepSeek-V3	hyperbolic	200000	200000
        hyperbolic/deepseek-ai/DeepSeek-V3-0324	hyperbolic	400000	400000
        hyperbolic/meta-llama/Llama-3.2-3B-Instruct	hyperbolic	120000	300000
        hyperbolic/meta-llama/Llama-3.3-70B-Instruct	hyperbolic	120000	300000
        hyperbolic/meta-llama/Meta-Llama-3-70B-Instruct	hyperbolic	120000	300000
        hyperbolic/meta-llama/Meta-Llama-3.1-405B-Instruct	hyperbolic	120000	300000
        hyperbolic/meta-llama/Meta-Llama-3.1-70B-Instruct	hyperbolic	120000	300000
        hyperbolic/meta-llama/Meta-Llama-3.1-8B-Instruct	hyperbolic	120000	300000
        hyperbolic/moonshotai/Kimi-K2-Instruct	hyperbolic	2000000	2000000
        in.moonshotai.kimi-k3	bedrock_converse	3300000	16500000	4125000	330000
        in.moonshotai.kimi-k3.1	bedrock_converse	4400000	22000000	5500000	220000
        inception/mercury-2	inception	250000	750000		25000
        inception/mercury-2.5	inception	200000	750000		20000
        inferenceapis/MiniMaxAI/MiniMax-M3	inferenceapis	390000	1560000		80000
        inferenceapis/Qwen/Qwen3-VL-235B-A22B-Instruct	inferenceapis	260000	1150000
        inferenceapis/Qwen/Qwen3.8-Flash	inferenceapis	150000	500000		20000
        inferenceapis/deepseek-ai/DeepSeek-V3	inferenceapis	190000	380000		40000
        inferenceapis/deepseek-ai/DeepSeek-V4-Flash	inferenceapis	190000	380000		40000
        inferenceapis/deepseek-ai/DeepSeek-V4-Flash-0731	inferenceapis	190000	380000		40000
        inferenceapis/deepseek-ai/DeepSeek-V4-Pro	inferenceapis	1720000	5150000		170000
        inferenceapis/deepseek-ai/DeepSeek-V4-Pro-0813	inferenceapis	1720000	5150000		170000
        inferenceapis/deepseek-ai/DeepSeek-V4.1-Flash	inferenceapis	400000	1600000		10000
        inferenceapis/deepseek-chat	inferenceapis	190000	380000		40000
        inferenceapis/deepseek-flash	inferenceapis	400000	1600000		10000
        inferenceapis/deepseek-reasoner	inferenceapis	190000	380000		40000
        inferenceapis/deepseek-v3	inferenceapis	190000	380000		40000
        inferenceapis/deepseek-v4-flash	inferenceapis	190000	380000		40000
        inferenceapis/deepseek-v4-pro	inferenceapis	1720000	5150000		170000
        inferenceapis/deepseek-v4.1-flash	inferenceapis	400000	1600000		10000
        inferenceapis/glm-5.3	inferenceapis	1820000	5720000		340000
        inferenceapis/glm-5.3-flash	inferenceapis	200000	660000		40000
        inferenceapis/gpt-oss-120b	inferenceapis	200000	800000
        inferenceapis/gpt-oss-20b	inferenceapis	40000	190000
        inferenceapis/kimi-k2.7-code	inferenceapis	890000	4420000		180000
        inferenceapis/llama-3.1-8b-instant	inferenceapis	200000	500000
        inferenceapis/llama-3.3-70b	inferenceapis	200000	500000
        inferenceapis/llama-3.3-70b-instruct	inferenceapis	200000	500000
        inferenceapis/llama-3.3-70b-versatile	inferenceapis	200000	500000
        inferenceapis/meta-llama/Llama-3.3-70B-Instruct	inferenceapis	200000	500000
        inferenceapis/meta-llama/Llama-3.3-70B-Instruct-Turbo	inferenceapis	200000	500000
        inferenceapis/minimax-m3	inferenceapis	390000	1560000		80000
        inferenceapis/moonshotai/Kimi-K2.7-Code	inferenceapis	890000	4420000		180000
        inferenceapis/openai/gpt-oss-120b	inferenceapis	200000	800000
        inferenceapis/openai/gpt-oss-20b	inferenceapis	40000	190000
        inferenceapis/qwen3-vl	inferenceapis	260000	1150000
        inferenceapis/qwen3-vl-235b	inferenceapis	260000	1150000
        inferenceapis/qwen3.8-flash	inferenceapis	150000	500000		20000
        inferenceapis/zai-org/GLM-5.3	inferenceapis	1820000	5720000		340000
        inferenceapis/zai-org/GLM-5.3-Flash	inferenceapis	200000	660000		40000
        j2-light	ai21	3000000	3000000
        j2-mid	ai21	10000000	10000000
        j2-ultra	ai21	15000000	15000000
        jamba-1.5	ai21	200000	400000
        jamba-1.5-large	ai21	2000000	8000000
        jamba-1.5-large@001	ai21	2000000	8000000
        jamba-1.5-mini	ai21	200000	400000
        jamba-1.5-mini@001	ai21	200000	400000
        jamba-large-1.6	ai21	2000000	8000000
        jamba-large-1.7	ai21	2000000	8000000
        jamba-mini-1.6	ai21	200000	400000
        jamba-mini-1.7	ai21	200000	400000
        jp.amazon.nova-2-lite-v1:0	bedrock_converse	396000	3311000		99000
        jp.anthropic.claude-haiku-4-5-20251001-v1:0	bedrock_converse	1100000	5500000	1375000	110000
        jp.anthropic.claude-haiku-5-5	bedrock_converse	110000	550000	137500	11000	1000000	100000:550000/2750000/687500/55000
        jp.anthropic.claude-opus-4-7	bedrock_converse	5500000	27500000	6875000	550000
        jp.anthropic.claude-opus-4-8	bedrock_converse	5500000	27500000	6875000	550000
        jp.anthropic.claude-opus-5	bedrock_converse	5500000	27500000	6875000	550000
        jp.anthropic.claude-opus-5-5	bedrock_converse	4400000	22000000	5500000	220000
        jp.anthropic.claude-sonnet-4-5-20250929-v1:0	bedrock_converse	3300000	16500000	4125000	330000	200000	200000:6600000/24750000/8250000/660000
        jp.anthropic.claude-sonnet-4-6	bedrock_converse	3300000	16500000	4125000	330000
        jp.anthropic.claude-sonnet-5	bedrock_converse	2200000	11000000	2750000	220000
        jp.anthropic.claude-sonnet-5-5	bedrock_converse	2200000	11000000	2750000	110000
        kyma/claude-fable-5	kyma	13500000	67500000
        kyma/claude-fable-5.1	kyma	13500000	67500000
        kyma/claude-haiku-4-5	kyma	1350000	6750000		135000
        kyma/claude-haiku-5.5	kyma	135000	675000		13500
        kyma/claude-opus-4-7	kyma	6750000	33750000		675000
        kyma/claude-opus-5	kyma	6750000	33750000		675000
        kyma/claude-opus-5.5	kyma	5400000	27000000		270000
        kyma/claude-sonnet-4-6	kyma	4050000	20250000		405000
        kyma/claude-sonnet-5	kyma	2700000	13500000		270000
        kyma/claude-sonnet-5.5	kyma	2700000	13500000		135000
        kyma/deepseek-r1	kyma	742500	2957000
        kyma/deepseek-v3	kyma	518000	757100
        kyma/deepseek-v4-flash	kyma	123000	245800		24300
        kyma/deepseek-v4-flash-vision-exp	kyma	389200	1168000
        kyma/deepseek-v4.1-flash	kyma	270000	810000
        kyma/gemini-3-flash	kyma	675000	4050000		67500
        kyma/gemini-3.1-pro	kyma	2700000	16200000		270000
        kyma/gemini-3.5-flash	kyma	2025000	12150000		202500
        kyma/gemini-3.5-flash-lite	kyma	405000	3375000		40500
        kyma/gemini-3.6-flash	kyma	1013000	5063000		101250
        kyma/gemini-3.7-flash	kyma	2026000	10126000		101250
        kyma/gemini-3.8-flash	kyma	2026000	10126000
        kyma/gemini-4-argon	kyma	5400000	27000000		270000
        kyma/gemma-4-31b	kyma	164200	468900		164200
        kyma/glm-4.5-air	kyma	179700	1175000		33750
        kyma/glm-4.7-flash	kyma	81000	540000		13500
        kyma/glm-5.1	kyma	1890000	5940000		276750
        kyma/glm-5.2	kyma	902900	3083000		298350
        kyma/glm-5.3	kyma	1178000	3702000
        kyma/glm-5.3-flash	kyma	172000	573300
        kyma/gpt-5.6-luna	kyma	294400	1767000		27000
        kyma/gpt-5.6-luna-pro	kyma	270300	1621000		27000
        kyma/gpt-5.6-sol	kyma	5400000	27000000		675000
        kyma/gpt-5.6-sol-pro	kyma	5400000	27000000		675000
        kyma/gpt-5.6-terra	kyma	2700000	16200000		270000	1050000	272000:5400000/24300000//
        kyma/gpt-5.6-terra-pro	kyma	2700000	16200000		270000
        kyma/gpt-6-astra	kyma	13500000	67500000		1350000
        kyma/gpt-6-luna	kyma	163900	819500		13500	1050000	272000:270000/1012500//
        kyma/gpt-6.1-sol	kyma	2700000	13500000		135000	1050000	272000:5400000/20250000//
        kyma/gpt-oss-120b	kyma	47300	230300
        kyma/grok-4.20	kyma	1763000	3528000
        kyma/grok-4.20-multi-agent	kyma	1767000	3534000
        kyma/grok-4.3	kyma	1920000	3838000		270000	1000000	200000:3375000/6750000//
        kyma/grok-4.5	kyma	2730000	8189000
        kyma/grok-4.6	kyma	2758000	8274000
        kyma/grok-4.7	kyma	2160000	6480000		540000
        kyma/grok-build	kyma	1389000	2777000		270000	256000	200000:2700000/5400000//
        kyma/hy3	kyma	159400	657600
        kyma/hy4-preview	kyma	1125900	3376400
        kyma/kimi-k2.6	kyma	590900	2758000
        kyma/kimi-k2.7-code	kyma	1009000	4774000
        kyma/kimi-k3	kyma	3052000	15258000		405000
        kyma/kimi-k3.1-pro	kyma	2700000	13500000		270000
        kyma/llama-3.3-70b	kyma	135000	432000
        kyma/llama-4-maverick	kyma	334400	1337000
        kyma/mimo-v2.5	kyma	185900	371800
        kyma/mimo-v2.6-flash	kyma	189000	378000
        kyma/mimo-v2.6-pro	kyma	580500	1174500
        kyma/minimax-m2.5	kyma	418800	1675000
        kyma/minimax-m2.7	kyma	405000	1620000
        kyma/minimax-m3	kyma	395600	1582000		75600
        kyma/minimax-m3.1-flash	kyma	202500	810000		20250
        kyma/muse-glimmer-30b	kyma	455400	1821000
        kyma/muse-spark-1.1	kyma	1542000	5243000
        kyma/muse-spark-1.2	kyma	1773000	6025000
        kyma/muse-spark-1.3	kyma	1688000	5738000
        kyma/muse-spark-open	kyma	1688000	5738000
        kyma/muse-wonder	kyma	5400000	27000000
        kyma/nemotron-3-ultra-550b	kyma	675000	3375000		135000
        kyma/nemotron-3.5-super-vl	kyma	81000	472500		13500
        kyma/qwen-3-32b	kyma	108000	378000
        kyma/qwen-3-coder	kyma	354600	1612000		135000
        kyma/qwen-3.6-plus	kyma	438800	2633000			1000000	256000:1755000/5265000//
        kyma/qwen-3.7-max	kyma	2071000	6207000		168750
        kyma/qwen-3.7-plus	kyma	432500	1731000		86400	1000000	256000:1296000/5184000//
        kyma/qwen-3.8-max	kyma	2228000	6684000		278100
        kyma/qwen3.7-flash	kyma	43500	188600		8100	1000000	32000:135000/540000//	256000:270000/1080000//
        kyma/qwen3.8-27b	kyma	382600	2732000
        kyma/qwen3.8-flash	kyma	204500	641000
        kyma/sonar	kyma	1350000	1350000
        kyma/sonar-pro	kyma	4050000	20250000
        kyma/step-3.7-flash	kyma	222900	1282000		54000
        kyma/step-5-preview	kyma	1350000	3645000		135000
        lambda_ai/deepseek-llama3.3-70b	lambda_ai	200000	600000
        lambda_ai/deepseek-r1-0528	lambda_ai	200000	600000
        lambda_ai/deepseek-r1-671b	lambda_ai	800000	800000
        lambda_ai/deepseek-v3-0324	lambda_ai	200000	600000
        lambda_ai/hermes3-405b	lambda_ai	800000	800000
        lambda_ai/hermes3-70b	lambda_ai	120000	300000
        lambda_ai/hermes3-8b	lambda_ai	25000	40000
        lambda_ai/lfm-40b	lambda_ai	100000	200000
        lambda_ai/lfm-7b	lambda_ai	25000	40000
        lambda_ai/llama-4-maverick-17b-128e-instruct-fp8	lambda_ai	50000	100000
        lambda_ai/llama-4-scout-17b-16e-instruct	lambda_ai	50000	100000
        lambda_ai/llama3.1-405b-instruct-fp8	lambda_ai	800000	800000
        lambda_ai/llama3.1-70b-instruct-fp8	lambda_ai	120000	300000
        lambda_ai/llama3.1-8b-instruct	lambda_ai	25000	40000
        lambda_ai/llama3.1-nemotron-70b-instruct-fp8	lambda_ai	120000	300000
        lambda_ai/llama3.2-11b-vision-instruct	lambda_ai	15000	25000
        lambda_ai/llama3.2-3b-instruct	lambda_ai	15000	25000
        lambda_ai/llama3.3-70b-instruct-fp8	lambda_ai	120000	300000
        lambda_ai/qwen25-coder-32b-instruct	lambda_ai	50000	100000
        lambda_ai/qwen3-32b-fp8	lambda_ai	50000	100000
        libertai/bge-m3	libertai	10000	0
        libertai/deepseek-v4-flash	libertai	250000	1750000
        libertai/deepseek-v4-flash-thinking	libertai	250000	1750000
        libertai/gemma-4-31b-it	libertai	150000	400000
        libertai/gemma-4-31b-it-thinking	libertai	150000	400000
        libertai/hermes-3-8b-tee	libertai	150000	600000
        libertai/qwen3.5-122b-a10b	libertai	250000	1750000
        libertai/qwen3.5-122b-a10b-thinking	libertai	250000	1750000
        libertai/qwen3.6-27b	libertai	150000	500000
        libertai/qwen3.6-27b-thinking	libertai	150000	500000
        libertai/qwen3.6-35b-a3b	libertai	150000	500000
        libertai/qwen3.6-35b-a3b-thinking	libertai	150000	500000
        llamagate/codellama-7b	llamagate	60000	120000
        llamagate/deepseek-coder-6.7b	llamagate	60000	120000
        llamagate/deepseek-r1-7b-qwen	llamagate	80000	150000
        llamagate/deepseek-r1-8b	llamagate	100000	200000
        llamagate/dolphin3-8b	llamagate	80000	150000
        llamagate/gemma3-4b	llamagate	30000	80000
        llamagate/llama-3.1-8b	llamagate	30000	50000
        llamagate/llama-3.2-3b	llamagate	40000	80000
        llamagate/llava-7b	llamagate	100000	200000
        llamagate/mistral-7b-v0.3	llamagate	100000	150000
        llamagate/nomic-embed-text	llamagate	20000	0
        llamagate/openthinker-7b	llamagate	80000	150000
        llamagate/qwen2.5-coder-7b	llamagate	60000	120000
        llamagate/qwen3-8b	llamagate	40000	140000
        llamagate/qwen3-embedding-8b	llamagate	20000	0
        llamagate/qwen3-vl-8b	llamagate	150000	550000
        luminous-base	aleph_alpha	30000000	33000000
        luminous-base-control	aleph_alpha	37500000	41250000
        luminous-extended	aleph_alpha	45000000	49500000
        luminous-extended-control	aleph_alpha	56250000	61875000
        luminous-supreme	aleph_alpha	175000000	192500000
        luminous-supreme-control	aleph_alpha	218750000	240625000
        meta.llama2-13b-chat-v1	bedrock	750000	1000000
        meta.llama2-70b-chat-v1	bedrock	1950000	2560000
        meta.llama3-1-405b-instruct-v1:0	bedrock	2400000	2400000
        meta.llama3-1-70b-instruct-v1:0	bedrock	720000	720000
        meta.llama3-1-8b-instruct-v1:0	bedrock	220000	220000
        meta.llama3-2-11b-instruct-v1:0	bedrock	160000	160000
        meta.llama3-2-1b-instruct-v1:0	bedrock	100000	100000
        meta.llama3-2-3b-instruct-v1:0	bedrock	150000	150000
        meta.llama3-2-90b-instruct-v1:0	bedrock	720000	720000
        meta.llama3-3-70b-instruct-v1:0	bedrock_converse	720000	720000
        meta.llama3-70b-instruct-v1:0	bedrock	2650000	3500000
        meta.llama3-8b-instruct-v1:0	bedrock	300000	600000
        meta.llama4-maverick-17b-instruct-v1:0	bedrock_converse	240000	970000
        meta.llama4-scout-17b-instruct-v1:0	bedrock_converse	170000	660000
        meta/muse-spark-1.1	meta	1250000	4250000		150000
        meta/muse-spark-1.2	meta	1250000	4250000		150000
        meta/muse-spark-1.2-contributor	meta	100000	200000		2000
        meta/muse-spark-1.3	meta	1250000	4250000		150000
        meta/muse-spark-1.3-contributor	meta	100000	200000		2000
        meta/muse-wonder-1.0	meta	4000000	20000000		200000
        minimax.minimax-m2	bedrock_converse	300000	1200000
        minimax.minimax-m2.1	bedrock_converse	300000	1200000
        minimax.minimax-m2.5	bedrock_converse	300000	1200000
        minimax/MiniMax-M2	minimax	300000	1200000	375000	30000
        minimax/MiniMax-M2.1	minimax	300000	1200000	375000	30000
        minimax/MiniMax-M2.1-lightning	minimax	300000	2400000	375000	30000
        minimax/MiniMax-M2.5	minimax	300000	1200000	375000	30000
        minimax/MiniMax-M2.5-lightning	minimax	300000	2400000	375000	30000
        minimax/MiniMax-M3	minimax	300000	1200000		60000	1000000	512000:600000/2400000//120000
        mistral.devstral-2-123b	bedrock_converse	400000	2000000
        mistral.magistral-small-2509	bedrock_converse	500000	1500000
        mistral.ministral-3-14b-instruct	bedrock_converse	200000	200000
        mistral.ministral-3-3b-instruct	bedrock_converse	100000	100000
        mistral.ministral-3-8b-instruct	bedrock_converse	150000	150000
        mistral.mistral-7b-instruct-v0:2	bedrock	150000	200000
        mistral.mistral-large-2402-v1:0	bedrock	4000000	12000000
        mistral.mistral-large-2407-v1:0	bedrock	2000000	6000000
        mistral.mistral-large-3-675b-instruct	bedrock_converse	500000	1500000
        mistral.mistral-small-2402-v1:0	bedrock	1000000	3000000
        mistral.mixtral-8x7b-instruct-v0:1	bedrock	450000	700000
        mistral.pixtral-large-2502-v1:0	bedrock_converse	2000000	6000000
        mistral.voxtral-mini-3b-2507	bedrock_converse	40000	40000
        mistral.voxtral-small-24b-2507	bedrock_converse	100000	300000
        mistral/codestral-2405	mistral	1000000	3000000
        mistral/codestral-2508	mistral	300000	900000		30000
        mistral/codestral-embed	mistral	150000	0		15000
        mistral/codestral-embed-2505	mistral	150000	0		15000
        mistral/codestral-latest	mistral	300000	900000		30000
        mistral/codestral-mamba-latest	mistral	250000	250000		25000
        mistral/deepseek-v4-1-flash-1017	mistral	300000	1200000		7000
        mistral/devstral-latest	mistral	400000	2000000		40000
        mistral/devstral-medium-2507	mistral	400000	2000000
        mistral/devstral-medium-latest	mistral	400000	2000000		40000
        mistral/devstral-small-2505	mistral	100000	300000
        mistral/devstral-small-2507	mistral	100000	300000
        mistral/devstral-small-latest	mistral	100000	300000		10000
        mistral/glm-5-2	mistral	1400000	4400000		140000
        mistral/magistral-medium-2506	mistral	2000000	5000000
        mistral/magistral-medium-2509	mistral	2000000	5000000
        mistral/magistral-medium-latest	mistral	1500000	7500000		150000
        mistral/magistral-small-2506	mistral	500000	1500000
        mistral/magistral-small-latest	mistral	150000	600000		15000
        mistral/ministral-14b-2512	mistral	200000	200000		20000
        mistral/ministral-14b-latest	mistral	200000	200000		20000
        mistral/ministral-3-14b-2512	mistral	200000	200000		20000
        mistral/ministral-3-3b-2512	mistral	100000	100000		10000
        mistral/ministral-3-8b-2512	mistral	150000	150000		15000
        mistral/ministral-3b-2512	mistral	100000	100000		10000
        mistral/ministral-3b-latest	mistral	100000	100000		10000
        mistral/ministral-8b-2512	mistral	150000	150000		15000
        mistral/ministral-8b-latest	mistral	150000	150000		15000
        mistral/mistral-code-agent-latest	mistral	400000	2000000		40000
        mistral/mistral-code-fim-latest	mistral	300000	900000		30000
        mistral/mistral-code-latest	mistral	300000	900000		30000
        mistral/mistral-embed	mistral	100000	0
        mistral/mistral-embed-2312	mistral	100000	0
        mistral/mistral-large-2402	mistral	4000000	12000000
        mistral/mistral-large-2407	mistral	3000000	9000000
        mistral/mistral-large-2411	mistral	2000000	6000000
        mistral/mistral-large-2512	mistral	500000	1500000		50000
        mistral/mistral-large-3	mistral	500000	1500000		50000
        mistral/mistral-large-4	mistral	700000	2100000		70000
        mistral/mistral-large-4-0	mistral	700000	2100000		70000
        mistral/mistral-large-latest	mistral	500000	1500000		50000
        mistral/mistral-medium	mistral	1500000	7500000		150000
        mistral/mistral-medium-2312	mistral	2700000	8100000
        mistral/mistral-medium-2505	mistral	400000	2000000
        mistral/mistral-medium-2604	mistral	1500000	7500000		150000
        mistral/mistral-medium-3	mistral	1500000	7500000		150000
        mistral/mistral-medium-3-5	mistral	1500000	7500000		150000
        mistral/mistral-medium-3.5	mistral	1500000	7500000		150000
        mistral/mistral-medium-latest	mistral	1500000	7500000		150000
        mistral/mistral-small	mistral	100000	300000		10000
        mistral/mistral-small-2603	mistral	150000	600000		15000
        mistral/mistral-small-latest	mistral	150000	600000		15000
        mistral/mistral-tiny	mistral	250000	250000		25000
        mistral/mistral-vibe-cli-fast	mistral	150000	600000		15000
        mistral/mistral-vibe-cli-latest	mistral	1500000	7500000		150000
        mistral/mistral-vibe-cli-with-tools	mistral	1500000	7500000		150000
        mistral/open-codestral-mamba	mistral	250000	250000
        mistral/open-mistral-7b	mistral	250000	250000
        mistral/open-mistral-nemo	mistral	300000	300000		30000
        mistral/open-mistral-nemo-2407	mistral	300000	300000
        mistral/open-mixtral-8x22b	mistral	2000000	6000000
        mistral/open-mixtral-8x7b	mistral	700000	700000
        mistral/pixtral-12b-2409	mistral	150000	150000
        mistral/pixtral-large-2411	mistral	2000000	6000000
        mistral/pixtral-large-latest	mistral	2000000	6000000		200000
        mistral/voxtral-small-2507	mistral	100000	400000		10000
        mistral/voxtral-small-latest	mistral	100000	400000		10000
        mistral/zai-glm-5	mistral	1400000	4400000		140000
        mistral/zai-glm-5-2	mistral	1400000	4400000		140000
        mistral/zai-glm-5-3	mistral	1400000	4400000		140000
        mistral/zai-glm-5-3-flash	mistral	150000	500000		30000
        mistral/zai-glm-latest	mistral	1400000	4400000		140000
        moonshot.kimi-k2-thinking	bedrock_converse	600000	2500000
        moonshot/kimi-k2-0711-preview	moonshot	600000	2500000		150000
        moonshot/kimi-k2-thinking	moonshot	600000	2500000		150000
        moonshot/kimi-k2.5	moonshot	600000	3000000		100000
        moonshot/kimi-k2.6	moonshot	950000	4000000		160000
        moonshot/kimi-k2.7-code	moonshot	950000	4000000		190000
        moonshot/kimi-k3	moonshot	3000000	15000000	3000000	300000
        moonshot/kimi-k3.1-pro	moonshot	2000000	10000000	2000000	200000
        moonshot/kimi-k3.1-pro-highspeed	moonshot	4000000	20000000	4000000	200000
        moonshot/kimi-latest	moonshot	2000000	5000000		150000
        moonshot/kimi-latest-128k	moonshot	2000000	5000000		150000
        moonshot/kimi-latest-32k	moonshot	1000000	3000000		150000
        moonshot/kimi-latest-8k	moonshot	200000	2000000		150000
        moonshot/kimi-thinking-preview	moonshot	30000000	30000000
        moonshot/moonshot-v1-128k	moonshot	2000000	5000000
        moonshot/moonshot-v1-128k-0430	moonshot	2000000	5000000
        moonshot/moonshot-v1-128k-vision-preview	moonshot	2000000	5000000
        moonshot/moonshot-v1-32k	moonshot	1000000	3000000
        moonshot/moonshot-v1-32k-0430	moonshot	1000000	3000000
        moonshot/moonshot-v1-32k-vision-preview	moonshot	1000000	3000000
        moonshot/moonshot-v1-8k	moonshot	200000	2000000
        moonshot/moonshot-v1-8k-0430	moonshot	200000	2000000
        moonshot/moonshot-v1-8k-vision-preview	moonshot	200000	2000000
        moonshot/moonshot-v1-auto	moonshot	2000000	5000000
        moonshotai.kimi-k2.5	bedrock_converse	600000	3000000
        moonshotai.kimi-k3	bedrock_converse	3300000	16500000	4125000	330000
        moonshotai.kimi-k3.1	bedrock_converse	4400000	22000000	5500000	220000
        morph/morph-dsv41flash	morph	120000	800000		8000
        morph/morph-dsv41flash-1017	morph	120000	800000		8000
        morph/morph-dsv41flash-abliterated	morph	300000	1200000		30000
        morph/morph-dsv4flash	morph	141953	399625		35938
        morph/morph-glm53-744b	morph	1190000	6000000		195500
        morph/morph-glm53flash	morph	200000	700000		40000
        morph/morph-kimik3	morph	2500000	14000000		290000
        morph/morph-kimik3-fast	morph	6000000	22500000		600000
        morph/morph-v3-fast	morph	800000	1200000
        morph/morph-v3-large	morph	900000	1900000
        multimodalembedding	vertex_ai-embedding-models	800000	0
        multimodalembedding@001	vertex_ai-embedding-models	800000	0
        nebius/BAAI/bge-en-icl	nebius	10000	0
        nebius/BAAI/bge-multilingual-gemma2	nebius	10000	0
        nebius/MiniMaxAI/MiniMax-M2.5	nebius	300000	1200000
        nebius/MiniMaxAI/MiniMax-M3	nebius	300000	1200000		60000
        nebius/MiniMaxAI/MiniMax-M3.1-Flash	nebius	150000	600000		15000
        nebius/NousResearch/Hermes-3-Llama-3.1-405B	nebius	1000000	3000000
        nebius/NousResearch/Hermes-4-405B	nebius	1000000	3000000		200000
        nebius/NousResearch/Hermes-4-70B	nebius	130000	400000
        nebius/Qwen/QwQ-32B	nebius	150000	450000
        nebius/Qwen/Qwen2-VL-72B-Instruct	nebius	130000	400000
        nebius/Qwen/Qwen2-VL-7B-Instruct	nebius	20000	60000
        nebius/Qwen/Qwen2.5-32B-Instruct	nebius	60000	200000
        nebius/Qwen/Qwen2.5-72B-Instruct	nebius	130000	400000
        nebius/Qwen/Qwen2.5-Coder-7B	nebius	10000	30000
        nebius/Qwen/Qwen2.5-VL-72B-Instruct	nebius	250000	750000
        nebius/Qwen/Qwen3-14B	nebius	80000	240000
        nebius/Qwen/Qwen3-235B-A22B	nebius	200000	600000
        nebius/Qwen/Qwen3-235B-A22B-Instruct-2507	nebius	200000	600000		50000
        nebius/Qwen/Qwen3-30B-A3B	nebius	100000	300000
        nebius/Qwen/Qwen3-30B-A3B-Instruct-2507	nebius	100000	300000		100000
        nebius/Qwen/Qwen3-32B	nebius	100000	300000
        nebius/Qwen/Qwen3-4B	nebius	80000	240000
        nebius/Qwen/Qwen3-Embedding-8B	nebius	10000	0
        nebius/Qwen/Qwen3-Next-80B-A3B-Thinking	nebius	150000	1200000
        nebius/Qwen/Qwen3.5-397B-A17B	nebius	600000	3600000		120000
        nebius/Qwen/Qwen3.8-27B	nebius	450000	3000000		100000
        nebius/deepseek-ai/DeepSeek-R1	nebius	800000	2400000
        nebius/deepseek-ai/DeepSeek-R1-0528	nebius	800000	2400000
        nebius/deepseek-ai/DeepSeek-R1-Distill-Llama-70B	nebius	250000	750000
        nebius/deepseek-ai/DeepSeek-V3	nebius	500000	1500000
        nebius/deepseek-ai/DeepSeek-V3-0324	nebius	500000	1500000
        nebius/deepseek-ai/DeepSeek-V4-Flash	nebius	140000	280000
        nebius/deepseek-ai/DeepSeek-V4-Flash-0731	nebius	140000	280000		10000
        nebius/deepseek-ai/DeepSeek-V4-Pro	nebius	1750000	3500000		140000
        nebius/deepseek-ai/DeepSeek-V4-Pro-0813	nebius	1320000	3960000		40000
        nebius/deepseek-ai/DeepSeek-V4.1-Flash	nebius	300000	1200000		10000
        nebius/deepseek-ai/DeepSeek-V4.1-Flash-1017	nebius	300000	1200000		6000
        nebius/google/gemma-3-27b-it	nebius	100000	300000		40000
        nebius/intfloat/e5-mistral-7b-instruct	nebius	10000	0
        nebius/meta-llama/Llama-3.3-70B-Instruct	nebius	130000	400000
        nebius/meta-llama/Llama-Guard-3-8B	nebius	20000	60000
        nebius/meta-llama/Meta-Llama-3.1-405B-Instruct	nebius	1000000	3000000
        nebius/meta-llama/Meta-Llama-3.1-70B-Instruct	nebius	130000	400000
        nebius/meta-llama/Meta-Llama-3.1-8B-Instruct	nebius	20000	60000
        nebius/meta-models/muse-spark-open	nebius	1250000	4250000		150000
        nebius/mistralai/Mistral-Nemo-Instruct-2407	nebius	40000	120000
        nebius/moonshotai/Kimi-K2.6	nebius	950000	4000000		160000
        nebius/moonshotai/Kimi-K2.7-Code	nebius	950000	4000000		150000
        nebius/moonshotai/Kimi-K3	nebius	3000000	15000000		300000
        nebius/moonshotai/Kimi-K3.1-Pro	nebius	2000000	10000000		200000
        nebius/nvidia/Cosmos3-Super-Reasoner	nebius	100000	300000
        nebius/nvidia/Llama-3.1-Nemotron-Ultra-253B-v1	nebius	600000	1800000
        nebius/nvidia/Llama-3.3-Nemotron-Super-49B-v1	nebius	100000	400000
        nebius/nvidia/Llama-3_1-Nemotron-Ultra-253B-v1	nebius	600000	1800000
        nebius/nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B	nebius	60000	240000		12000
        nebius/nvidia/Nemotron-3-Nano-Omni	nebius	60000	240000
        nebius/nvidia/Nemotron-3-Ultra-550b-a55b	nebius	1000000	3000000		120000
        nebius/nvidia/Nemotron-3.5-Super-VL	nebius	300000	900000		60000
        nebius/nvidia/Nemotron-3_5-Lightning	nebius	60000	240000		30000
        nebius/nvidia/nemotron-3-super-120b-a12b	nebius	300000	900000		60000
        nebius/openai/gpt-oss-120b	nebius	150000	600000		100000
        nebius/openbmb/MiniCPM-V-4_5	nebius	658000	1110000		130000
        nebius/reflection/beam	nebius	250000	1000000		50000
        nebius/zai-org/GLM-5.1	nebius	1400000	4400000		260000
        nebius/zai-org/GLM-5.2	nebius	1400000	4400000		140000
        nebius/zai-org/GLM-5.3	nebius	1400000	4400000		260000
        nebius/zai-org/GLM-5.3-Flash	nebius	150000	500000		30000
        novita/Sao10K/L3-8B-Stheno-v3.2	novita	50000	50000
        novita/baai/bge-m3	novita	10000	10000
        novita/baichuan/baichuan-m2-32b	novita	70000	70000
        novita/baidu/cobuddy	novita	280000	1130000		70000
        novita/baidu/ernie-4.5-21B-a3b	novita	70000	280000
        novita/baidu/ernie-4.5-21B-a3b-thinking	novita	70000	280000
        novita/baidu/ernie-4.5-300b-a47b-paddle	novita	280000	1100000
        novita/baidu/ernie-4.5-vl-28b-a3b	novita	140000	560000
        novita/baidu/ernie-4.5-vl-28b-a3b-thinking	novita	390000	390000
        novita/baidu/ernie-4.5-vl-424b-a47b	novita	420000	1250000
        novita/deepseek/deepseek-ocr	novita	30000	30000
        novita/deepseek/deepseek-ocr-2	novita	30000	30000
        novita/deepseek/deepseek-prover-v2-671b	novita	700000	2500000
        novita/deepseek/deepseek-r1	novita	4000000	4000000
        novita/deepseek/deepseek-r1-0528	novita	700000	2500000		350000
        novita/deepseek/deepseek-r1-0528-qwen3-8b	novita	60000	90000
        novita/deepseek/deepseek-r1-distill-llama-70b	novita	800000	800000
        novita/deepseek/deepseek-r1-distill-qwen-14b	novita	150000	150000
        novita/deepseek/deepseek-r1-distill-qwen-32b	novita	300000	300000
        novita/deepseek/deepseek-r1-turbo	novita	700000	2500000
        novita/deepseek/deepseek-r1/community	novita	4000000	4000000
        novita/deepseek/deepseek-v3-0324	novita	270000	1120000		135000
        novita/deepseek/deepseek-v3-turbo	novita	400000	1300000
        novita/deepseek/deepseek-v3.1	novita	270000	1000000		135000
        novita/deepseek/deepseek-v3.1-terminus	novita	270000	1000000		135000
        novita/deepseek/deepseek-v3.2	novita	269000	400000		134500
        novita/deepseek/deepseek-v3.2-exp	novita	270000	410000
        novita/deepseek/deepseek-v3/community	novita	890000	890000
        novita/deepseek/deepseek-v4-flash	novita	140000	280000		28000
        novita/deepseek/deepseek-v4-flash-0731	novita	440000	1320000		28000
        novita/deepseek/deepseek-v4-flash-vision-exp	novita	440000	1320000		28000
        novita/deepseek/deepseek-v4-pro	novita	1600000	3200000		135000
        novita/deepseek/deepseek-v4-pro-0813	novita	1320000	3960000		44000
        novita/deepseek/deepseek_v3	novita	890000	890000
        novita/google/gemma-3-12b-it	novita	50000	100000
        novita/google/gemma-3-27b-it	novita	119000	200000
        novita/google/gemma-4-26b-a4b-it	novita	130000	400000
        novita/google/gemma-4-31b-it	novita	140000	400000
        novita/gryphe/mythomax-l2-13b	novita	90000	90000
        novita/inclusionai/ling-3.0-flash	novita	60000	180000		12000
        novita/inclusionai/ling-3.0-flash-fast	novita	60000	180000		12000
        novita/kwaipilot/kat-coder-pro	novita	300000	1200000		60000
        novita/meta-llama/llama-3-70b-instruct	novita	510000	740000
        novita/meta-llama/llama-3-8b-instruct	novita	40000	40000
        novita/meta-llama/llama-3.1-8b-instruct	novita	20000	50000
        novita/meta-llama/llama-3.2-1b-instruct	novita	20000	20000
        novita/meta-llama/llama-3.2-3b-instruct	novita	30000	50000
        novita/meta-llama/llama-3.3-70b-instruct	novita	135000	400000
        novita/meta-llama/llama-4-maverick-17b-128e-instruct-fp8	novita	270000	850000
        novita/meta-llama/llama-4-scout-17b-16e-instruct	novita	180000	590000
        novita/microsoft/wizardlm-2-8x22b	novita	620000	620000
        novita/mindai/macaron-v1-tall	novita	247500	1430000		44000
        novita/mindai/macaron-v1-venti	novita	825000	2475000		165000
        novita/minimax/minimax-m2	novita	300000	1200000		30000
        novita/minimax/minimax-m2.1	novita	300000	1200000		30000
        novita/minimax/minimax-m2.5	novita	300000	1200000		30000
        novita/minimax/minimax-m2.5-highspeed	novita	600000	2400000		30000
        novita/minimax/minimax-m2.7	novita	300000	1200000		60000
        novita/minimax/minimax-m2.7-highspeed	novita	600000	2400000		60000
        novita/minimax/minimax-m3	novita	300000	1200000		60000
        novita/minimaxai/minimax-m1-80k	novita	550000	2200000
        novita/mistralai/mistral-nemo	novita	40000	170000
        novita/moonshotai/kimi-k2-0905	novita	600000	2500000
        novita/moonshotai/kimi-k2-instruct	novita	570000	2300000
        novita/moonshotai/kimi-k2-thinking	novita	600000	2500000		150000
        novita/moonshotai/kimi-k2.5	novita	600000	3000000		100000
        novita/moonshotai/kimi-k2.6	novita	800000	3400000		160000
        novita/moonshotai/kimi-k2.7-code	novita	950000	4000000		190000
        novita/moonshotai/kimi-k3	novita	3000000	15000000		300000
        novita/nousresearch/hermes-2-pro-llama-3-8b	novita	140000	140000
        novita/nvidia/nemotron-3-nano-30b-a3b	novita	50000	200000
        novita/openai/gpt-oss-120b	novita	50000	250000
        novita/openai/gpt-oss-20b	novita	40000	150000
        novita/paddlepaddle/paddleocr-vl	novita	20000	20000
        novita/qwen/qwen-2.5-72b-instruct	novita	380000	400000
        novita/qwen/qwen-mt-plus	novita	250000	750000
        novita/qwen/qwen2.5-7b-instruct	novita	70000	70000
        novita/qwen/qwen2.5-vl-72b-instruct	novita	800000	800000
        novita/qwen/qwen3-235b-a22b-fp8	novita	200000	800000
        novita/qwen/qwen3-235b-a22b-instruct-2507	novita	90000	580000
        novita/qwen/qwen3-235b-a22b-thinking-2507	novita	300000	3000000
        novita/qwen/qwen3-30b-a3b-fp8	novita	90000	450000
        novita/qwen/qwen3-32b-fp8	novita	100000	450000
        novita/qwen/qwen3-4b-fp8	novita	30000	30000
        novita/qwen/qwen3-8b-fp8	novita	35000	138000
        novita/qwen/qwen3-coder-30b-a3b-instruct	novita	70000	270000
        novita/qwen/qwen3-coder-480b-a35b-instruct	novita	380000	1550000
        novita/qwen/qwen3-coder-next	novita	200000	1500000
        novita/qwen/qwen3-embedding-0.6b	novita	70000	0
        novita/qwen/qwen3-embedding-8b	novita	70000	0
        novita/qwen/qwen3-max	novita	2110000	8450000
        novita/qwen/qwen3-next-80b-a3b-instruct	novita	150000	1500000
        novita/qwen/qwen3-next-80b-a3b-thinking	novita	150000	1500000
        novita/qwen/qwen3-omni-30b-a3b-instruct	novita	250000	970000
        novita/qwen/qwen3-omni-30b-a3b-thinking	novita	250000	970000
        novita/qwen/qwen3-vl-235b-a22b-instruct	novita	300000	1500000
        novita/qwen/qwen3-vl-235b-a22b-thinking	novita	980000	3950000
        novita/qwen/qwen3-vl-30b-a3b-instruct	novita	200000	700000
        novita/qwen/qwen3-vl-30b-a3b-thinking	novita	200000	1000000
        novita/qwen/qwen3-vl-8b-instruct	novita	80000	500000
        novita/qwen/qwen3.5-122b-a10b	novita	400000	3200000
        novita/qwen/qwen3.5-27b	novita	300000	2400000
        novita/qwen/qwen3.5-35b-a3b	novita	250000	2000000
        novita/qwen/qwen3.5-397b-a17b	novita	600000	3600000
        novita/qwen/qwen3.6-27b	novita	600000	3600000
        novita/qwen/qwen3.6-35b-a3b	novita	248000	1485000
        novita/qwen/qwen3.7-max	novita	1250000	3750000		250000
        novita/qwen/qwen3.8-max	novita	2000000	6000000		250000
        novita/sao10k/l3-70b-euryale-v2.1	novita	1480000	1480000
        novita/sao10k/l3-8b-lunaris	novita	50000	50000
        novita/sao10k/l31-70b-euryale-v2.2	novita	1480000	1480000
        novita/skywork/r1v4-lite	novita	200000	600000
        novita/stepfun/step-3.7-flash	novita	200000	1150000		40000
        novita/tencent/hy3	novita	140000	580000		35000
        novita/thudm/glm-4-32b-0414	novita	550000	1660000
        novita/xiaomimimo/mimo-v2-flash	novita	110000	330000		24000
        novita/xiaomimimo/mimo-v2.5	novita	168000	336000		3400
        novita/xiaomimimo/mimo-v2.5-pro	novita	522000	1044000		4300
        novita/zai-org/autoglm-phone-9b-multilingual	novita	35000	138000
        novita/zai-org/glm-4.5	novita	600000	2200000		110000
        novita/zai-org/glm-4.5-air	novita	130000	850000		25000
        novita/zai-org/glm-4.5v	novita	600000	1800000		110000
        novita/zai-org/glm-4.6	novita	550000	2200000		110000
        novita/zai-org/glm-4.6v	novita	300000	900000		55000
        novita/zai-org/glm-4.7	novita	600000	2200000		110000
        novita/zai-org/glm-4.7-flash	novita	70000	400000		10000
        novita/zai-org/glm-4.7-h	novita	600000	2200000		110000
        novita/zai-org/glm-5	novita	1000000	3200000		200000
        novita/zai-org/glm-5-turbo	novita	1200000	4000000		240000
        novita/zai-org/glm-5.1	novita	1380000	4400000		260000
        novita/zai-org/glm-5.2	novita	1400000	4400000		260000
        novita/zai-org/glm-5.3	novita	1400000	4400000		260000
        novita/zai-org/glm-5v-turbo	novita	1200000	4000000		240000
        nscale/Qwen/QwQ-32B	nscale	180000	200000
        nscale/Qwen/Qwen2.5-Coder-32B-Instruct	nscale	60000	200000
        nscale/Qwen/Qwen2.5-Coder-3B-Instruct	nscale	10000	30000
        nscale/Qwen/Qwen2.5-Coder-7B-Instruct	nscale	10000	30000
        nscale/deepseek-ai/DeepSeek-R1-Distill-Llama-70B	nscale	375000	375000
        nscale/deepseek-ai/DeepSeek-R1-Distill-Llama-8B	nscale	25000	25000
        nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B	nscale	90000	90000
        nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-14B	nscale	70000	70000
        nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-32B	nscale	150000	150000
        nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-7B	nscale	200000	200000
        nscale/meta-llama/Llama-3.1-8B-Instruct	nscale	30000	30000
        nscale/meta-llama/Llama-3.3-70B-Instruct	nscale	200000	200000
        nscale/meta-llama/Llama-4-Scout-17B-16E-Instruct	nscale	90000	290000
        nscale/mistralai/mixtral-8x22b-instruct-v0.1	nscale	600000	600000
        nvidia.nemotron-nano-12b-v2	bedrock_converse	200000	600000
        nvidia.nemotron-nano-3-30b	bedrock_converse	60000	240000
        nvidia.nemotron-nano-9b-v2	bedrock_converse	60000	230000
        nvidia.nemotron-super-3-120b	bedrock_converse	150000	650000
        o1	openai	15000000	60000000		7500000
        o1-2024-12-17	openai	15000000	60000000		7500000
        o1-mini	openai	1100000	4400000		550000
        o1-mini-2024-09-12	openai	3000000	12000000		1500000
        o1-preview	openai	15000000	60000000		7500000
        o1-preview-2024-09-12	openai	15000000	60000000		7500000
        o1-pro	openai	150000000	600000000
        o1-pro-2025-03-19	openai	150000000	600000000
        o3	openai	2000000	8000000		500000
        o3-2025-04-16	openai	2000000	8000000		500000
        o3-deep-research	openai	10000000	40000000		2500000
        o3-deep-research-2025-06-26	openai	10000000	40000000		2500000
        o3-mini	openai	1100000	4400000		550000
        o3-mini-2025-01-31	openai	1100000	4400000		550000
        o3-pro	openai	20000000	80000000
        o3-pro-2025-06-10	openai	20000000	80000000
        o4-mini	openai	1100000	4400000		275000
        o4-mini-2025-04-16	openai	1100000	4400000		275000
        o4-mini-deep-research	openai	2000000	8000000		500000
        o4-mini-deep-research-2025-06-26	openai	2000000	8000000		500000
        oci/cohere.command-a-03-2025	oci	1560000	1560000
        oci/cohere.command-a-reasoning	oci	1560000	1560000
        oci/cohere.command-a-reasoning-08-2025	oci	1560000	1560000
        oci/cohere.command-a-translate-08-2025	oci	90000	90000
        oci/cohere.command-a-vision	oci	1560000	1560000
        oci/cohere.command-a-vision-07-2025	oci	1560000	1560000
        oci/cohere.command-latest	oci	1560000	1560000
        oci/cohere.command-plus-latest	oci	1560000	1560000
        oci/cohere.command-r-08-2024	oci	150000	150000
        oci/cohere.command-r-plus-08-2024	oci	1560000	1560000
        oci/cohere.embed-english-image-v3.0	oci	100000	0
        oci/cohere.embed-english-light-image-v3.0	oci	100000	0
        oci/cohere.embed-english-light-v3.0	oci	100000	0
        oci/cohere.embed-english-v3.0	oci	100000	0
        oci/cohere.embed-multilingual-image-v3.0	oci	100000	0
        oci/cohere.embed-multilingual-light-image-v3.0	oci	100000	0
        oci/cohere.embed-multilingual-light-v3.0	oci	100000	0
        oci/cohere.embed-multilingual-v3.0	oci	100000	0
        oci/cohere.embed-v4.0	oci	120000	0
        oci/google.gemini-2.5-flash	oci	150000	600000
        oci/google.gemini-2.5-flash-lite	oci	75000	300000
        oci/google.gemini-2.5-pro	oci	1250000	10000000
        oci/meta.llama-3.1-405b-instruct	oci	10680000	10680000
        oci/meta.llama-3.1-70b-instruct	oci	720000	720000
        oci/meta.llama-3.1-8b-instruct	oci	720000	720000
        oci/meta.llama-3.2-11b-vision-instruct	oci	2000000	2000000
        oci/meta.llama-3.2-90b-vision-instruct	oci	2000000	2000000
        oci/meta.llama-3.3-70b-instruct	oci	720000	720000
        oci/meta.llama-3.3-70b-instruct-fp8-dynamic	oci	720000	720000
        oci/meta.llama-4-maverick-17b-128e-instruct-fp8	oci	720000	720000
        oci/meta.llama-4-scout-17b-16e-instruct	oci	720000	720000
        oci/openai.gpt-5	oci	1250000	10000000
        oci/openai.gpt-5-mini	oci	250000	2000000
        oci/openai.gpt-5-nano	oci	50000	400000
        oci/openai.gpt-oss-120b	oci	150000	600000
        oci/openai.gpt-oss-20b	oci	70000	300000
        oci/xai.grok-3	oci	3000000	15000000
        oci/xai.grok-3-fast	oci	5000000	25000000
        oci/xai.grok-3-mini	oci	300000	500000
        oci/xai.grok-3-mini-fast	oci	600000	4000000
        oci/xai.grok-4	oci	3000000	15000000
        oci/xai.grok-4-fast	oci	5000000	25000000
        oci/xai.grok-4.1-fast	oci	5000000	25000000
        oci/xai.grok-4.20	oci	3000000	15000000
        oci/xai.grok-4.20-0309-non-reasoning	oci	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        oci/xai.grok-4.20-0309-reasoning	oci	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        oci/xai.grok-4.20-multi-agent	oci	3000000	15000000
        oci/xai.grok-4.20-non-reasoning	oci	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        oci/xai.grok-4.20-reasoning	oci	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        oci/xai.grok-code-fast-1	oci	5000000	25000000
        openai.gpt-6-luna	bedrock_converse	100000	500000	125000	10000	922000	272000:200000/750000/250000/20000
        openai.gpt-6-sol	bedrock_converse	2000000	10000000	2500000	200000	922000	272000:4000000/15000000/5000000/400000
        openai.gpt-oss-120b-1:0	bedrock_converse	150000	600000
        openai.gpt-oss-20b-1:0	bedrock_converse	70000	300000
        openai.gpt-oss-safeguard-120b	bedrock_converse	150000	600000
        openai.gpt-oss-safeguard-20b	bedrock_converse	70000	200000
        opencode_go/claude-haiku-5-5	opencode_go	100000	500000	125000	10000	1000000	100000:500000/2500000/625000/50000
        opencode_go/deepseek-v4-pro	opencode_go	1320000	3960000		44000
        opencode_go/deepseek-v4.1-flash	opencode_go	300000	1200000		6000
        opencode_go/gemini-4-argon	opencode_go	2000000	10000000		100000
        opencode_go/glm-5.2	opencode_go	1400000	4400000		260000
        opencode_go/glm-5.3	opencode_go	1400000	4400000		260000
        opencode_go/glm-5.3-flash	opencode_go	150000	500000		30000
        opencode_go/gpt-5.6-luna	opencode_go	200000	1200000	250000	20000	922000	272000:400000/1800000/500000/40000
        opencode_go/gpt-6-luna	opencode_go	100000	500000	125000	10000	922000	272000:200000/750000/250000/20000
        opencode_go/grok-4.7	opencode_go	2000000	6000000		500000	500000	200000:4000000/12000000//1000000
        opencode_go/hy3	opencode_go	140000	580000		35000
        opencode_go/hy4-preview	opencode_go	834000	2501000		42000
        opencode_go/kimi-k2.7-code	opencode_go	950000	4000000		190000
        opencode_go/kimi-k3	opencode_go	3000000	15000000	3000000	300000
        opencode_go/kimi-k3.1-pro	opencode_go	2000000	10000000	2000000	200000
        opencode_go/longcat-2.0	opencode_go	300000	1200000		6000
        opencode_go/mimo-v2.5	opencode_go	140000	280000		2800
        opencode_go/mimo-v2.5-pro	opencode_go	435000	870000		3625
        opencode_go/mimo-v2.6-flash	opencode_go	140000	280000		2800
        opencode_go/mimo-v2.6-pro	opencode_go	435000	870000		3625
        opencode_go/minimax-m3	opencode_go	300000	1200000		60000
        opencode_go/minimax-m3.1-flash	opencode_go	150000	600000		15000
        opencode_go/muse-spark-1.2-contributor	opencode_go	100000	200000		2000
        opencode_go/muse-spark-1.3-contributor	opencode_go	100000	200000		2000
        opencode_go/qwen3.7-plus	opencode_go	400000	1600000	500000	40000	1000000	256000:1200000/4800000/1500000/120000
        opencode_go/qwen3.8-flash	opencode_go	150000	470000	200000	16000
        opencode_go/qwen3.8-max	opencode_go	2000000	6000000	2500000	250000
        opencode_go/step-5-preview	opencode_go	1000000	2700000		100000
        openinfer/@oi/GLM-5.3-Flash	openinfer	195000	1560000
        openinfer/@oi/Qwen3.5-27B	openinfer	195000	1560000
        openinfer/@oi/Qwen3.5-9B	openinfer	5000000	150000
        openrouter/anthropic/claude-2	openrouter	11020000	32680000
        openrouter/anthropic/claude-3-5-haiku	openrouter	1000000	5000000
        openrouter/anthropic/claude-3-5-haiku-20241022	openrouter	1000000	5000000
        openrouter/anthropic/claude-3-haiku	openrouter	250000	1250000
        openrouter/anthropic/claude-3-haiku-20240307	openrouter	250000	1250000
        openrouter/anthropic/claude-3-opus	openrouter	15000000	75000000
        openrouter/anthropic/claude-3-sonnet	openrouter	3000000	15000000
        openrouter/anthropic/claude-3.5-sonnet	openrouter	3000000	15000000
        openrouter/anthropic/claude-3.5-sonnet:beta	openrouter	3000000	15000000
        openrouter/anthropic/claude-3.7-sonnet	openrouter	3000000	15000000
        openrouter/anthropic/claude-3.7-sonnet:beta	openrouter	3000000	15000000
        openrouter/anthropic/claude-haiku-4.5	openrouter	1000000	5000000	1250000	100000
        openrouter/anthropic/claude-instant-v1	openrouter	1630000	5510000
        openrouter/anthropic/claude-opus-4	openrouter	15000000	75000000	18750000	1500000
        openrouter/anthropic/claude-opus-4.1	openrouter	15000000	75000000	18750000	1500000
        openrouter/anthropic/claude-sonnet-4	openrouter	3000000	15000000	3750000	300000	1000000	200000:6000000/22500000/7500000/600000
        openrouter/anthropic/claude-sonnet-4.5	openrouter	3000000	15000000	3750000	300000	1000000	200000:6000000/22500000/7500000/600000
        openrouter/bytedance/ui-tars-1.5-7b	openrouter	100000	200000
        openrouter/cognitivecomputations/dolphin-mixtral-8x7b	openrouter	500000	500000
        openrouter/cohere/command-r-plus	openrouter	3000000	15000000
        openrouter/databricks/dbrx-instruct	openrouter	600000	600000
        openrouter/deepseek/deepseek-chat	openrouter	140000	280000
        openrouter/deepseek/deepseek-chat-v3-0324	openrouter	140000	280000
        openrouter/deepseek/deepseek-chat-v3.1	openrouter	200000	800000
        openrouter/deepseek/deepseek-coder	openrouter	140000	280000
        openrouter/deepseek/deepseek-r1	openrouter	550000	2190000
        openrouter/deepseek/deepseek-r1-0528	openrouter	500000	2150000
        openrouter/deepseek/deepseek-v3.2-exp	openrouter	200000	400000
        openrouter/fireworks/firellava-13b	openrouter	200000	200000
        openrouter/google/gemini-2.0-flash-001	openrouter	100000	400000
        openrouter/google/gemini-2.5-flash	openrouter	300000	2500000
        openrouter/google/gemini-2.5-pro	openrouter	1250000	10000000
        openrouter/google/gemini-pro-1.5	openrouter	2500000	7500000
        openrouter/google/gemini-pro-vision	openrouter	125000	375000
        openrouter/google/palm-2-chat-bison	openrouter	500000	500000
        openrouter/google/palm-2-codechat-bison	openrouter	500000	500000
        openrouter/gryphe/mythomax-l2-13b	openrouter	1875000	1875000
        openrouter/jondurbin/airoboros-l2-70b-2.1	openrouter	13875000	13875000
        openrouter/mancer/weaver	openrouter	5625000	5625000
        openrouter/meta-llama/codellama-34b-instruct	openrouter	500000	500000
        openrouter/meta-llama/llama-2-13b-chat	openrouter	200000	200000
        openrouter/meta-llama/llama-2-70b-chat	openrouter	1500000	1500000
        openrouter/meta-llama/llama-3-70b-instruct	openrouter	590000	790000
        openrouter/meta-llama/llama-3-70b-instruct:nitro	openrouter	900000	900000
        openrouter/meta-llama/llama-3-8b-instruct:extended	openrouter	225000	2250000
        openrouter/microsoft/wizardlm-2-8x22b:nitro	openrouter	1000000	1000000
        openrouter/minimax/minimax-m2	openrouter	255000	1020000
        openrouter/mistralai/mistral-7b-instruct	openrouter	130000	130000
        openrouter/mistralai/mistral-large	openrouter	8000000	24000000
        openrouter/mistralai/mistral-small-3.1-24b-instruct	openrouter	100000	300000
        openrouter/mistralai/mistral-small-3.2-24b-instruct	openrouter	100000	300000
        openrouter/mistralai/mixtral-8x22b-instruct	openrouter	650000	650000
        openrouter/nousresearch/nous-hermes-llama2-13b	openrouter	200000	200000
        openrouter/openai/gpt-3.5-turbo	openrouter	1500000	2000000
        openrouter/openai/gpt-3.5-turbo-16k	openrouter	3000000	4000000
        openrouter/openai/gpt-4	openrouter	30000000	60000000
        openrouter/openai/gpt-4-vision-preview	openrouter	10000000	30000000
        openrouter/openai/gpt-4.1	openrouter	2000000	8000000		500000
        openrouter/openai/gpt-4.1-2025-04-14	openrouter	2000000	8000000		500000
        openrouter/openai/gpt-4.1-mini	openrouter	400000	1600000		100000
        openrouter/openai/gpt-4.1-mini-2025-04-14	openrouter	400000	1600000		100000
        openrouter/openai/gpt-4.1-nano	openrouter	100000	400000		25000
        openrouter/openai/gpt-4.1-nano-2025-04-14	openrouter	100000	400000		25000
        openrouter/openai/gpt-4o	openrouter	2500000	10000000
        openrouter/openai/gpt-4o-2024-05-13	openrouter	5000000	15000000
        openrouter/openai/gpt-5	openrouter	1250000	10000000		125000
        openrouter/openai/gpt-5-chat	openrouter	1250000	10000000		125000
        openrouter/openai/gpt-5-codex	openrouter	1250000	10000000		125000
        openrouter/openai/gpt-5-mini	openrouter	250000	2000000		25000
        openrouter/openai/gpt-5-nano	openrouter	50000	400000		5000
        openrouter/openai/gpt-oss-120b	openrouter	180000	800000
        openrouter/openai/gpt-oss-20b	openrouter	180000	800000
        openrouter/openai/o1	openrouter	15000000	60000000		7500000
        openrouter/openai/o1-mini	openrouter	3000000	12000000
        openrouter/openai/o1-mini-2024-09-12	openrouter	3000000	12000000
        openrouter/openai/o1-preview	openrouter	15000000	60000000
        openrouter/openai/o1-preview-2024-09-12	openrouter	15000000	60000000
        openrouter/openai/o3-mini	openrouter	1100000	4400000
        openrouter/openai/o3-mini-high	openrouter	1100000	4400000
        openrouter/pygmalionai/mythalion-13b	openrouter	1875000	1875000
        openrouter/qwen/qwen-2.5-coder-32b-instruct	openrouter	180000	180000
        openrouter/qwen/qwen-vl-plus	openrouter	210000	630000
        openrouter/qwen/qwen3-coder	openrouter	220000	950000
        openrouter/switchpoint/router	openrouter	850000	3400000
        openrouter/undi95/remm-slerp-l2-13b	openrouter	1875000	1875000
        openrouter/x-ai/grok-4	openrouter	3000000	15000000
        openrouter/z-ai/glm-4.6	openrouter	400000	1750000
        openrouter/z-ai/glm-4.6:exacto	openrouter	450000	1900000
        ovhcloud/DeepSeek-R1-Distill-Llama-70B	ovhcloud	670000	670000
        ovhcloud/Llama-3.1-8B-Instruct	ovhcloud	100000	100000
        ovhcloud/Meta-Llama-3_1-70B-Instruct	ovhcloud	670000	670000
        ovhcloud/Meta-Llama-3_3-70B-Instruct	ovhcloud	670000	670000
        ovhcloud/Mistral-7B-Instruct-v0.3	ovhcloud	100000	100000
        ovhcloud/Mistral-Nemo-Instruct-2407	ovhcloud	130000	130000
        ovhcloud/Mistral-Small-3.2-24B-Instruct-2506	ovhcloud	90000	280000
        ovhcloud/Mixtral-8x7B-Instruct-v0.1	ovhcloud	630000	630000
        ovhcloud/Qwen2.5-Coder-32B-Instruct	ovhcloud	870000	870000
        ovhcloud/Qwen2.5-VL-72B-Instruct	ovhcloud	910000	910000
        ovhcloud/Qwen3-32B	ovhcloud	80000	230000
        ovhcloud/gpt-oss-120b	ovhcloud	80000	400000
        ovhcloud/gpt-oss-20b	ovhcloud	40000	150000
        ovhcloud/llava-v1.6-mistral-7b-hf	ovhcloud	290000	290000
        ovhcloud/mamba-codestral-7B-v0.1	ovhcloud	190000	190000
        palm/chat-bison	palm	125000	125000
        palm/chat-bison-001	palm	125000	125000
        palm/text-bison	palm	125000	125000
        palm/text-bison-001	palm	125000	125000
        palm/text-bison-safety-off	palm	125000	125000
        palm/text-bison-safety-recitation-off	palm	125000	125000
        perplexity/anthropic/claude-fable-5	perplexity	10000000	50000000		1000000
        perplexity/anthropic/claude-fable-5-1	perplexity	10000000	50000000		250000
        perplexity/anthropic/claude-haiku-4-5	perplexity	1000000	5000000		100000
        perplexity/anthropic/claude-haiku-5-5	perplexity	100000	500000		10000		100000:500000/2500000//50000
        perplexity/anthropic/claude-opus-4-5	perplexity	5000000	25000000		500000
        perplexity/anthropic/claude-opus-4-6	perplexity	5000000	25000000		500000
        perplexity/anthropic/claude-opus-4-7	perplexity	5000000	25000000		500000
        perplexity/anthropic/claude-opus-4-8	perplexity	5000000	25000000		500000
        perplexity/anthropic/claude-opus-5	perplexity	5000000	25000000		500000
        perplexity/anthropic/claude-opus-5-5	perplexity	4000000	20000000		200000
        perplexity/anthropic/claude-sonnet-4-5	perplexity	3000000	15000000		300000
        perplexity/anthropic/claude-sonnet-4-6	perplexity	3000000	15000000		300000
        perplexity/anthropic/claude-sonnet-5	perplexity	2000000	10000000		200000
        perplexity/anthropic/claude-sonnet-5-5	perplexity	2000000	10000000		100000
        perplexity/codellama-34b-instruct	perplexity	350000	1400000
        perplexity/codellama-70b-instruct	perplexity	700000	2800000
        perplexity/google/gemini-3-flash-preview	perplexity	500000	3000000		50000
        perplexity/google/gemini-3.1-flash-lite	perplexity	250000	1500000		25000
        perplexity/google/gemini-3.1-pro-preview	perplexity	2000000	12000000		200000		200000:4000000/18000000//400000
        perplexity/google/gemini-3.5-flash	perplexity	1500000	9000000		150000
        perplexity/google/gemini-3.5-flash-lite	perplexity	300000	2500000		30000
        perplexity/google/gemini-3.6-flash	perplexity	1500000	7500000		150000
        perplexity/google/gemini-3.7-flash	perplexity	750000	3750000		75000
        perplexity/google/gemini-3.8-flash	perplexity	750000	3750000		75000
        perplexity/google/gemini-4-argon	perplexity	2000000	10000000		100000
        perplexity/llama-2-70b-chat	perplexity	700000	2800000
        perplexity/llama-3.1-70b-instruct	perplexity	1000000	1000000
        perplexity/llama-3.1-8b-instruct	perplexity	200000	200000
        perplexity/llama-3.1-sonar-huge-128k-online	perplexity	5000000	5000000
        perplexity/llama-3.1-sonar-large-128k-chat	perplexity	1000000	1000000
        perplexity/llama-3.1-sonar-large-128k-online	perplexity	1000000	1000000
        perplexity/llama-3.1-sonar-small-128k-chat	perplexity	200000	200000
        perplexity/llama-3.1-sonar-small-128k-online	perplexity	200000	200000
        perplexity/mistral-7b-instruct	perplexity	70000	280000
        perplexity/mixtral-8x7b-instruct	perplexity	70000	280000
        perplexity/openai/gpt-5	perplexity	1250000	10000000		125000
        perplexity/openai/gpt-5-mini	perplexity	250000	2000000		25000
        perplexity/openai/gpt-5-nano	perplexity	50000	400000		5000
        perplexity/openai/gpt-5.1	perplexity	1250000	10000000		125000
        perplexity/openai/gpt-5.2	perplexity	1750000	14000000		175000
        perplexity/openai/gpt-5.3-codex	perplexity	3500000	28000000		350000
        perplexity/openai/gpt-5.4	perplexity	2500000	15000000		250000		272000:5000000/22500000//
        perplexity/openai/gpt-5.4-mini	perplexity	750000	4500000		75000
        perplexity/openai/gpt-5.4-nano	perplexity	200000	1250000		20000
        perplexity/openai/gpt-5.5	perplexity	5000000	30000000		500000		272000:10000000/45000000//1000000
        perplexity/openai/gpt-5.6-luna	perplexity	200000	1200000		20000		272000:400000/1800000//40000
        perplexity/openai/gpt-5.6-sol	perplexity	4000000	20000000		400000		272000:8000000/30000000//800000
        perplexity/openai/gpt-5.6-terra	perplexity	2000000	12000000		200000		272000:4000000/18000000//400000
        perplexity/openai/gpt-6-astra	perplexity	10000000	50000000	12500000	1000000		272000:20000000/75000000//2000000
        perplexity/openai/gpt-6-luna	perplexity	100000	500000		10000		272000:200000/750000//20000
        perplexity/openai/gpt-6-sol	perplexity	2000000	10000000		200000		272000:4000000/15000000//400000
        perplexity/openai/gpt-6.1-sol	perplexity	2000000	10000000		100000		272000:4000000/15000000//200000
        perplexity/perplexity/deepseek-v4-flash-0731	perplexity	130000	260000		28000
        perplexity/perplexity/deepseek-v4-pro-0813	perplexity	1320000	3960000		44000
        perplexity/perplexity/glm-5.2	perplexity	1400000	4400000		140000
        perplexity/perplexity/glm-5.3	perplexity	1400000	4400000		260000
        perplexity/perplexity/glm-5.3-flash	perplexity	150000	500000		30000
        perplexity/perplexity/kimi-k2.7-code	perplexity	950000	4000000		190000
        perplexity/perplexity/kimi-k3	perplexity	3000000	15000000		300000
        perplexity/perplexity/nemotron-3-ultra-550b-a55b	perplexity	250000	2500000		250000
        perplexity/perplexity/nemotron-3.5-lightning-30b-a3b	perplexity	11500	170000		1150
        perplexity/perplexity/nemotron-3.5-super-120b-a12b	perplexity	200000	500000		40000
        perplexity/perplexity/sonar	perplexity	250000	2500000		62500
        perplexity/pplx-70b-chat	perplexity	700000	2800000
        perplexity/pplx-70b-online	perplexity	0	2800000
        perplexity/pplx-7b-chat	perplexity	70000	280000
        perplexity/pplx-7b-online	perplexity	0	280000
        perplexity/pplx-embed-context-v1-0.6b	perplexity	8000	0
        perplexity/pplx-embed-context-v1-4b	perplexity	50000	0
        perplexity/pplx-embed-v1-0.6b	perplexity	4000	0
        perplexity/pplx-embed-v1-4b	perplexity	30000	0
        perplexity/sonar	perplexity	1000000	1000000
        perplexity/sonar-deep-research	perplexity	2000000	8000000
        perplexity/sonar-medium-chat	perplexity	600000	1800000
        perplexity/sonar-medium-online	perplexity	0	1800000
        perplexity/sonar-pro	perplexity	3000000	15000000
        perplexity/sonar-reasoning	perplexity	1000000	5000000
        perplexity/sonar-reasoning-pro	perplexity	2000000	8000000
        perplexity/sonar-small-chat	perplexity	70000	280000
        perplexity/sonar-small-online	perplexity	0	280000
        perplexity/xai/grok-4.20-multi-agent	perplexity	1250000	2500000		200000		200000:2500000/5000000//
        perplexity/xai/grok-4.20-non-reasoning	perplexity	1250000	2500000		200000		200000:2500000/5000000//
        perplexity/xai/grok-4.20-reasoning	perplexity	1250000	2500000		200000		200000:2500000/5000000//
        perplexity/xai/grok-4.3	perplexity	1250000	2500000		200000		200000:2500000/5000000//
        perplexity/xai/grok-4.5	perplexity	2000000	6000000		300000		200000:4000000/12000000//600000
        perplexity/xai/grok-4.6	perplexity	2000000	6000000		500000		200000:4000000/12000000//1000000
        perplexity/xai/grok-4.7	perplexity	2000000	6000000		500000		200000:4000000/12000000//1000000
        pinstripes/ps/deepseek-v4-flash	pinstripes	100000	200000
        pinstripes/ps/glm-4.5-air	pinstripes	125000	450000
        pinstripes/ps/minimax-m2.7	pinstripes	255000	550000
        pinstripes/ps/qwen3-30b-a3b	pinstripes	90000	200000
        pinstripes/ps/qwen3-coder-30b-a3b	pinstripes	300000	600000
        pinstripes/ps/qwen3.6-35b-a3b	pinstripes	140000	450000
        prism/deepseek-v4-flash	prism	170000	210000		70000
        prism/deepseek-v4.1-flash	prism	170000	630000		70000
        qwen.qwen3-235b-a22b-2507-v1:0	bedrock_converse	220000	880000
        qwen.qwen3-32b-v1:0	bedrock_converse	150000	600000
        qwen.qwen3-coder-30b-a3b-v1:0	bedrock_converse	150000	600000
        qwen.qwen3-coder-480b-a35b-v1:0	bedrock_converse	450000	1800000
        qwen.qwen3-coder-next	bedrock_converse	500000	1200000
        qwen.qwen3-next-80b-a3b	bedrock_converse	150000	1200000
        qwen.qwen3-vl-235b-a22b	bedrock_converse	530000	2660000
        qwen_ai_platform/deepseek-v4-flash	qwen_ai_platform	200000	400000		40000
        qwen_ai_platform/deepseek-v4-flash-0731	qwen_ai_platform	200000	400000		40000
        qwen_ai_platform/deepseek-v4-pro	qwen_ai_platform	2400000	4800000		200000
        qwen_ai_platform/glm-5.1	qwen_ai_platform	1400000	4400000		260000
        qwen_ai_platform/glm-5.2	qwen_ai_platform	1400000	4400000		280000
        qwen_ai_platform/kimi-k2.7-code	qwen_ai_platform	950000	4000000		190000
        qwen_ai_platform/qwen-coder	qwen_ai_platform	300000	1500000
        qwen_ai_platform/qwen-flash	qwen_ai_platform	50000	400000			997952	256000:250000/2000000//
        qwen_ai_platform/qwen-flash-2025-07-28	qwen_ai_platform	50000	400000			997952	256000:250000/2000000//
        qwen_ai_platform/qwen-max	qwen_ai_platform	1600000	6400000
        qwen_ai_platform/qwen-plus	qwen_ai_platform	400000	1200000
        qwen_ai_platform/qwen-plus-2025-01-25	qwen_ai_platform	400000	1200000
        qwen_ai_platform/qwen-plus-2025-04-28	qwen_ai_platform	400000	1200000
        qwen_ai_platform/qwen-plus-2025-07-14	qwen_ai_platform	400000	1200000
        qwen_ai_platform/qwen-plus-2025-07-28	qwen_ai_platform	400000	1200000			997952	256000:1200000/3600000//
        qwen_ai_platform/qwen-plus-2025-09-11	qwen_ai_platform	400000	1200000			997952	256000:1200000/3600000//
        qwen_ai_platform/qwen-plus-latest	qwen_ai_platform	400000	1200000			997952	256000:1200000/3600000//
        qwen_ai_platform/qwen-turbo	qwen_ai_platform	50000	200000
        qwen_ai_platform/qwen-turbo-2024-11-01	qwen_ai_platform	50000	200000
        qwen_ai_platform/qwen-turbo-2025-04-28	qwen_ai_platform	50000	200000
        qwen_ai_platform/qwen-turbo-latest	qwen_ai_platform	50000	200000
        qwen_ai_platform/qwen3-coder-flash	qwen_ai_platform	300000	1500000		80000	997952	32000:500000/2500000//120000	128000:800000/4000000//200000	256000:1600000/9600000//400000
        qwen_ai_platform/qwen3-coder-flash-2025-07-28	qwen_ai_platform	300000	1500000			997952	32000:500000/2500000//	128000:800000/4000000//	256000:1600000/9600000//
        qwen_ai_platform/qwen3-coder-plus	qwen_ai_platform	1000000	5000000		100000	997952	32000:1800000/9000000//180000	128000:3000000/15000000//300000	256000:6000000/60000000//600000
        qwen_ai_platform/qwen3-coder-plus-2025-07-22	qwen_ai_platform	1000000	5000000			997952	32000:1800000/9000000//	128000:3000000/15000000//	256000:6000000/60000000//
        qwen_ai_platform/qwen3-max	qwen_ai_platform	1200000	6000000			258048	32000:2400000/12000000//	128000:3000000/15000000//
        qwen_ai_platform/qwen3-max-2026-01-23	qwen_ai_platform	1200000	6000000			258048	32000:2400000/12000000//	128000:3000000/15000000//
        qwen_ai_platform/qwen3-max-preview	qwen_ai_platform	1200000	6000000			258048	32000:2400000/12000000//	128000:3000000/15000000//
        qwen_ai_platform/qwen3-next-80b-a3b-instruct	qwen_ai_platform	150000	1200000
        qwen_ai_platform/qwen3-next-80b-a3b-thinking	qwen_ai_platform	150000	1200000
        qwen_ai_platform/qwen3-vl-235b-a22b-instruct	qwen_ai_platform	400000	1600000
        qwen_ai_platform/qwen3-vl-235b-a22b-thinking	qwen_ai_platform	400000	4000000
        qwen_ai_platform/qwen3-vl-32b-instruct	qwen_ai_platform	160000	640000
        qwen_ai_platform/qwen3-vl-32b-thinking	qwen_ai_platform	160000	2870000
        qwen_ai_platform/qwen3-vl-plus	qwen_ai_platform	200000	1600000			260096	32000:300000/2400000//	128000:600000/4800000//
        qwen_ai_platform/qwen3.5-plus	qwen_ai_platform	400000	2400000			991808	256000:500000/3000000//
        qwen_ai_platform/qwen3.7-max	qwen_ai_platform	2500000	7500000	3125000	500000
        qwen_ai_platform/qwen3.7-plus	qwen_ai_platform	400000	1600000		80000	991808	256000:1200000/4800000//240000
        qwen_ai_platform/qwen3.8-flash	qwen_ai_platform	150000	470000	200000	16000
        qwen_ai_platform/qwen3.8-max	qwen_ai_platform	2000000	6000000		250000
        qwen_ai_platform/qwen3.8-omni-flash	qwen_ai_platform	150000	470000		16000
        qwen_ai_platform/qwq-plus	qwen_ai_platform	800000	2400000
        qwencloud/deepseek-v4-flash	qwencloud	200000	400000		40000
        qwencloud/deepseek-v4-flash-0731	qwencloud	200000	400000		40000
        qwencloud/deepseek-v4-pro	qwencloud	2400000	4800000		200000
        qwencloud/glm-5.1	qwencloud	1400000	4400000		260000
        qwencloud/glm-5.2	qwencloud	1400000	4400000		280000
        qwencloud/kimi-k2.7-code	qwencloud	950000	4000000		190000
        qwencloud/qwen-coder	qwencloud	300000	1500000
        qwencloud/qwen-flash	qwencloud	50000	400000			997952	256000:250000/2000000//
        qwencloud/qwen-flash-2025-07-28	qwencloud	50000	400000			997952	256000:250000/2000000//
        qwencloud/qwen-max	qwencloud	1600000	6400000
        qwencloud/qwen-plus	qwencloud	400000	1200000
        qwencloud/qwen-plus-2025-01-25	qwencloud	400000	1200000
        qwencloud/qwen-plus-2025-04-28	qwencloud	400000	1200000
        qwencloud/qwen-plus-2025-07-14	qwencloud	400000	1200000
        qwencloud/qwen-plus-2025-07-28	qwencloud	400000	1200000			997952	256000:1200000/3600000//
        qwencloud/qwen-plus-2025-09-11	qwencloud	400000	1200000			997952	256000:1200000/3600000//
        qwencloud/qwen-plus-latest	qwencloud	400000	1200000			997952	256000:1200000/3600000//
        qwencloud/qwen-turbo	qwencloud	50000	200000
        qwencloud/qwen-turbo-2024-11-01	qwencloud	50000	200000
        qwencloud/qwen-turbo-2025-04-28	qwencloud	50000	200000
        qwencloud/qwen-turbo-latest	qwencloud	50000	200000
        qwencloud/qwen3-coder-flash	qwencloud	300000	1500000		80000	997952	32000:500000/2500000//120000	128000:800000/4000000//200000	256000:1600000/9600000//400000
        qwencloud/qwen3-coder-flash-2025-07-28	qwencloud	300000	1500000			997952	32000:500000/2500000//	128000:800000/4000000//	256000:1600000/9600000//
        qwencloud/qwen3-coder-plus	qwencloud	1000000	5000000		100000	997952	32000:1800000/9000000//180000	128000:3000000/15000000//300000	256000:6000000/60000000//600000
        qwencloud/qwen3-coder-plus-2025-07-22	qwencloud	1000000	5000000			997952	32000:1800000/9000000//	128000:3000000/15000000//	256000:6000000/60000000//
        qwencloud/qwen3-max	qwencloud	1200000	6000000			258048	32000:2400000/12000000//	128000:3000000/15000000//
        qwencloud/qwen3-max-2026-01-23	qwencloud	1200000	6000000			258048	32000:2400000/12000000//	128000:3000000/15000000//
        qwencloud/qwen3-max-preview	qwencloud	1200000	6000000			258048	32000:2400000/12000000//	128000:3000000/15000000//
        qwencloud/qwen3-next-80b-a3b-instruct	qwencloud	150000	1200000
        qwencloud/qwen3-next-80b-a3b-thinking	qwencloud	150000	1200000
        qwencloud/qwen3-vl-235b-a22b-instruct	qwencloud	400000	1600000
        qwencloud/qwen3-vl-235b-a22b-thinking	qwencloud	400000	4000000
        qwencloud/qwen3-vl-32b-instruct	qwencloud	160000	640000
        qwencloud/qwen3-vl-32b-thinking	qwencloud	160000	2870000
        qwencloud/qwen3-vl-plus	qwencloud	200000	1600000			260096	32000:300000/2400000//	128000:600000/4800000//
        qwencloud/qwen3.5-plus	qwencloud	400000	2400000			991808	256000:500000/3000000//
        qwencloud/qwen3.7-max	qwencloud	2500000	7500000	3125000	500000
        qwencloud/qwen3.7-plus	qwencloud	400000	1600000		80000	991808	256000:1200000/4800000//240000
        qwencloud/qwen3.8-max	qwencloud	2000000	6000000		250000
        qwencloud/qwq-plus	qwencloud	800000	2400000
        refuseless/deepseek-v4.1-flash-abliterated	refuseless	140000	500000		35000
        refuseless/deepseek-v4.1-flash-fast	refuseless	50000	150000		3000
        refuseless/glm-5.3-abliterated	refuseless	1000000	2000000		150000
        refuseless/glm-5.3-flash-abliterated	refuseless	120000	500000		40000
        refuseless/minimax-m3.1-flash	refuseless	50000	250000		2000
        replicate/anthropic/claude-3.5-haiku	replicate	1000000	5000000
        replicate/anthropic/claude-3.5-sonnet	replicate	3750000	18750000
        replicate/anthropic/claude-3.7-sonnet	replicate	3000000	15000000
        replicate/anthropic/claude-4-sonnet	replicate	3000000	15000000
        replicate/anthropic/claude-4.5-haiku	replicate	1000000	5000000
        replicate/anthropic/claude-4.5-sonnet	replicate	3000000	15000000
        replicate/deepseek-ai/deepseek-r1	replicate	3750000	10000000
        replicate/deepseek-ai/deepseek-v3	replicate	1450000	1450000
        replicate/deepseek-ai/deepseek-v3.1	replicate	672000	2016000
        replicate/google/gemini-2.5-flash	replicate	300000	2500000
        replicate/google/gemini-3-pro	replicate	2000000	12000000				200000:4000000/18000000//
        replicate/ibm-granite/granite-3.3-8b-instruct	replicate	30000	250000
        replicate/meta/llama-2-13b	replicate	100000	500000
        replicate/meta/llama-2-13b-chat	replicate	100000	500000
        replicate/meta/llama-2-70b	replicate	650000	2750000
        replicate/meta/llama-2-70b-chat	replicate	650000	2750000
        replicate/meta/llama-2-7b	replicate	50000	250000
        replicate/meta/llama-2-7b-chat	replicate	50000	250000
        replicate/meta/llama-3-70b	replicate	650000	2750000
        replicate/meta/llama-3-70b-instruct	replicate	650000	2750000
        replicate/meta/llama-3-8b	replicate	50000	250000
        replicate/meta/llama-3-8b-instruct	replicate	50000	250000
        replicate/mistralai/mistral-7b-instruct-v0.2	replicate	50000	250000
        replicate/mistralai/mistral-7b-v0.1	replicate	50000	250000
        replicate/mistralai/mixtral-8x7b-instruct-v0.1	replicate	300000	1000000
        replicate/openai/gpt-4.1	replicate	2000000	8000000
        replicate/openai/gpt-4.1-mini	replicate	400000	1600000
        replicate/openai/gpt-4.1-nano	replicate	100000	400000
        replicate/openai/gpt-4o	replicate	2500000	10000000
        replicate/openai/gpt-4o-mini	replicate	150000	600000
        replicate/openai/gpt-5	replicate	1250000	10000000
        replicate/openai/gpt-5-mini	replicate	250000	2000000
        replicate/openai/gpt-5-nano	replicate	50000	400000
        replicate/openai/gpt-oss-120b	replicate	180000	720000
        replicate/openai/gpt-oss-20b	replicate	90000	360000
        replicate/openai/o1	replicate	15000000	60000000
        replicate/openai/o1-mini	replicate	1100000	4400000
        replicate/openai/o4-mini	replicate	1000000	4000000
        replicate/qwen/qwen3-235b-a22b-instruct-2507	replicate	264000	1060000
        replicate/xai/grok-4	replicate	7200000	36000000
        sail/Qwen/Qwen3.6-35B-A3B	sail	50000	400000		20000
        sail/deepseek-ai/DeepSeek-V4-Flash-0731	sail	90000	180000		20000
        sail/deepseek-ai/DeepSeek-V4-Pro-0813	sail	920000	2770000		40000
        sail/deepseek-ai/DeepSeek-V4.1-Flash	sail	90000	300000		6000
        sail/google/gemma-4-12B-it	sail	300000	2000000		150000
        sail/google/gemma-4-31B-it	sail	400000	600000		200000
        sail/moonshotai/Kimi-K2.6	sail	1000000	4000000		200000
        sail/moonshotai/Kimi-K3	sail	2500000	12500000		250000
        sail/nvidia/Gemma-4-31B-IT-NVFP4	sail	140000	400000		70000
        sail/openai/gpt-oss-120b	sail	60000	400000		30000
        sail/zai-org/GLM-5.3	sail	980000	3080000		180000
        sail/zai-org/GLM-5.3-Flash	sail	110000	350000		20000
        sambanova/DeepSeek-R1	sambanova	5000000	7000000
        sambanova/DeepSeek-R1-Distill-Llama-70B	sambanova	700000	1400000
        sambanova/DeepSeek-V3-0324	sambanova	3000000	4500000
        sambanova/DeepSeek-V3.1	sambanova	3000000	4500000
        sambanova/DeepSeek-V3.2	sambanova	3000000	4500000
        sambanova/Llama-4-Maverick-17B-128E-Instruct	sambanova	630000	1800000
        sambanova/Llama-4-Scout-17B-16E-Instruct	sambanova	400000	700000
        sambanova/Meta-Llama-3.1-405B-Instruct	sambanova	5000000	10000000
        sambanova/Meta-Llama-3.1-70B-Instruct	sambanova	600000	1200000
        sambanova/Meta-Llama-3.1-8B-Instruct	sambanova	100000	200000
        sambanova/Meta-Llama-3.2-1B-Instruct	sambanova	40000	80000
        sambanova/Meta-Llama-3.2-3B-Instruct	sambanova	80000	160000
        sambanova/Meta-Llama-3.3-70B-Instruct	sambanova	600000	1200000
        sambanova/Meta-Llama-Guard-3-8B	sambanova	300000	300000
        sambanova/MiniMax-M2.7	sambanova	600000	2400000
        sambanova/QwQ-32B	sambanova	500000	1000000
        sambanova/Qwen2-Audio-7B-Instruct	sambanova	500000	100000000
        sambanova/Qwen2.5-72B-Instruct	sambanova	2000000	4000000
        sambanova/Qwen2.5-Coder-32B-Instruct	sambanova	1500000	3000000
        sambanova/Qwen3-32B	sambanova	400000	800000
        sambanova/gemma-4-31B-it	sambanova	380000	1150000
        sambanova/gpt-oss-120b	sambanova	220000	590000
        scaledown/classify	scaledown	50000	0
        scaledown/compress	scaledown	50000	0
        scaledown/decisions	scaledown	50000	0
        scaledown/extract	scaledown	50000	0
        scaledown/summarize	scaledown	50000	0
        scaleway/BAAI/bge-multilingual-gemma2	scaleway	100000	0
        scaleway/deepseek-v4-flash-0731	scaleway	400000	800000		80000
        scaleway/glm-5.2	scaleway	1800000	5500000
        scaleway/google/gemma-4-26b-a4b-it	scaleway	250000	500000
        scaleway/meta/llama-3.3-70b-instruct	scaleway	900000	900000
        scaleway/mistralai/mistral-medium-3.5-128b	scaleway	1500000	7500000
        scaleway/mistralai/mistral-small-3.2-24b-instruct-2506	scaleway	150000	350000
        scaleway/mistralai/pixtral-12b-2409	scaleway	200000	200000
        scaleway/openai/gpt-oss-120b	scaleway	150000	600000
        scaleway/qwen/qwen3-235b-a22b-instruct-2507	scaleway	750000	2250000
        scaleway/qwen/qwen3-coder-30b-a3b-instruct	scaleway	200000	800000
        scaleway/qwen/qwen3-embedding-8b	scaleway	100000	0
        scaleway/qwen/qwen3.5-397b-a17b	scaleway	600000	3600000
        scaleway/qwen/qwen3.6-35b-a3b	scaleway	250000	1500000
        scx-ai/DeepSeek-V4.1-flash	scx-ai	150000	600000		10000
        scx-ai/GLM-5.2	scx-ai	610000	1980000		220000
        scx-ai/GLM-5.3	scx-ai	980000	3080000		180000
        scx-ai/Kimi-K3	scx-ai	2830000	14130000		280000
        scx-ai/Qwen3.8-Max	scx-ai	1650000	4990000		210000
        snowflake/claude-3-5-sonnet	snowflake	3000000	15000000		300000
        snowflake/claude-3-7-sonnet	snowflake	3000000	15000000		300000
        snowflake/claude-4-opus	snowflake	5000000	25000000		500000
        snowflake/claude-4-sonnet	snowflake	3000000	15000000		300000
        snowflake/claude-haiku-4-5	snowflake	1000000	5000000		100000
        snowflake/claude-sonnet-4-5	snowflake	3000000	15000000		300000
        snowflake/claude-sonnet-4-6	snowflake	3000000	15000000		300000
        snowflake/deepseek-r1	snowflake	1350000	5400000
        snowflake/llama3.1-405b	snowflake	1200000	1200000
        snowflake/llama3.1-70b	snowflake	720000	720000
        snowflake/llama3.1-8b	snowflake	240000	240000
        snowflake/llama3.3-70b	snowflake	720000	720000
        snowflake/llama4-maverick	snowflake	240000	970000
        snowflake/mistral-large2	snowflake	2000000	6000000
        snowflake/openai-gpt-4.1	snowflake	2000000	8000000		500000
        snowflake/openai-gpt-5	snowflake	1250000	10000000		125000
        snowflake/openai-gpt-5-mini	snowflake	300000	1200000
        snowflake/openai-gpt-5-nano	snowflake	150000	600000
        snowflake/snowflake-arctic-embed-l-v2.0	snowflake	70000	0
        snowflake/snowflake-arctic-embed-m-v2.0	snowflake	70000	0
        snowflake/snowflake-llama-3.3-70b	snowflake	720000	720000
        streamlake/DeepSeek-V3	streamlake	286000	1143000		114000
        streamlake/DeepSeek-V4-Pro-0813	streamlake	1320000	3960000		44000
        streamlake/GLM-5.3	streamlake	1400000	4400000		260000
        streamlake/GLM-5.3-Flash	streamlake	150000	500000		30000
        streamlake/Kimi-K2-Instruct-0905	streamlake	571000	2286000		143000
        streamlake/deepseek-r1	streamlake	571000	2286000		229000
        streamlake/deepseek-v3.1	streamlake	571000	1714000		229000
        streamlake/deepseek-v4-flash	streamlake	140000	280000		28000
        streamlake/deepseek-v4-flash-0731	streamlake	440000	1320000		14000
        streamlake/deepseek-v4-pro	streamlake	1740000	3480000		145000
        streamlake/deepseek-v4.1-flash-1017	streamlake	300000	1200000		6000
        streamlake/deepseek-v4.1-flash-260910	streamlake	300000	1200000		6000
        streamlake/glm-5	streamlake	1000000	3200000		200000
        streamlake/glm-5.1	streamlake	1400000	4400000		260000
        streamlake/glm-5.2	streamlake	1400000	4400000		260000
        streamlake/kimi-k2.6	streamlake	950000	4000000		160000
        streamlake/kimi-k2.7-code	streamlake	950000	4000000		190000
        streamlake/mimo-v2.6-flash	streamlake	140000	280000		2800
        streamlake/mimo-v2.6-pro	streamlake	435000	870000		3600
        streamlake/minimax-m2.5	streamlake	300000	1200000	375000	30000
        streamlake/minimax-m3	streamlake	600000	2400000		120000	1000000	512000:1200000/4800000//240000
        streamlake/qwen3.5-397b-a17b	streamlake	600000	3600000		120000
        streamlake/qwen3.6-27b	streamlake	600000	3600000
        streamlake/qwen3.6-35b-a3b	streamlake	375000	2250000
        streamlake/qwen3.8-2.4t-a95b	streamlake	2000000	6000000	2500000	250000
        streamlake/qwen3.8-27b	streamlake	500000	3000000	625000	100000
        tencent/deepseek-v4-flash	tencent	140000	280000	0	2800
        tencent/deepseek-v4-pro	tencent	1740000	3480000	0	145000
        tencent/deepseek-v4-pro-0813	tencent	1320000	3960000	0	44000
        tencent/deepseek-v4.1-flash	tencent	300000	1200000	0	6000
        tencent/glm-5.2	tencent	1400000	4400000	0	260000
        tencent/glm-5.3	tencent	1400000	4400000	0	260000
        tencent/glm-5.3-flash	tencent	150000	500000	0	30000
        tencent/glm-5.3-flashx	tencent	370000	1250000	0	75000
        tencent/hy4	tencent	834000	2501000		42000
        tencent/hy4-preview	tencent	834000	2501000		42000
        tencent/kimi-k2.7-code	tencent	950000	4000000	0	190000
        tencent/kimi-k2.7-code-highspeed	tencent	1900000	8000000	0	380000
        tencent/kimi-k2.8-preview	tencent	1000000	4000000	0	250000
        tencent/kimi-k3	tencent	3000000	15000000	0	300000
        tencent/minimax-m3	tencent	300000	1200000	0	60000
        tensormesh/MiniMaxAI/MiniMax-M2.5	tensormesh	300000	1200000		0
        tensormesh/Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8	tensormesh	450000	1800000		0
        tensormesh/Qwen/Qwen3.5-397B-A17B-FP8	tensormesh	600000	3600000		0
        tensormesh/Qwen/Qwen3.6-27B-FP8	tensormesh	320000	3200000		0
        tensormesh/deepseek-ai/DeepSeek-V4-Flash	tensormesh	140000	280000		0
        tensormesh/google/gemma-4-31B-it	tensormesh	140000	560000		0
        tensormesh/lukealonso/GLM-5.1-NVFP4-MTP	tensormesh	1400000	4400000		0
        tensormesh/moonshotai/Kimi-K2.6	tensormesh	960000	4000000		0
        tensormesh/openai/gpt-oss-120b	tensormesh	150000	600000		0
        tensormesh/openai/gpt-oss-20b	tensormesh	70000	280000		0
        text-bison32k	vertex_ai-text-models	125000	125000
        text-bison32k@002	vertex_ai-text-models	125000	125000
        text-completion-inception/mercury-edit-2	text-completion-inception	250000	750000		25000
        text-embedding-004	vertex_ai-embedding-models	100000	0
        text-embedding-005	vertex_ai-embedding-models	100000	0
        text-embedding-3-large	openai	130000	0
        text-embedding-3-small	openai	20000	0
        text-embedding-ada-002	openai	100000	0
        text-embedding-ada-002-v2	openai	100000	0
        text-embedding-large-exp-03-07	vertex_ai-embedding-models	100000	0
        text-embedding-preview-0409	vertex_ai-embedding-models	6250	0
        text-multilingual-embedding-002	vertex_ai-embedding-models	100000	0
        text-multilingual-embedding-preview-0409	vertex_ai-embedding-models	6250	0
        text-unicorn	vertex_ai-text-models	10000000	28000000
        text-unicorn@001	vertex_ai-text-models	10000000	28000000
        textembedding-gecko	vertex_ai-embedding-models	100000	0
        textembedding-gecko-multilingual	vertex_ai-embedding-models	100000	0
        textembedding-gecko-multilingual@001	vertex_ai-embedding-models	100000	0
        textembedding-gecko@001	vertex_ai-embedding-models	100000	0
        textembedding-gecko@003	vertex_ai-embedding-models	100000	0
        together-ai-21.1b-41b	together_ai	800000	800000
        together-ai-4.1b-8b	together_ai	200000	200000
        together-ai-41.1b-80b	together_ai	900000	900000
        together-ai-8.1b-21b	together_ai	300000	300000
        together-ai-81.1b-110b	together_ai	1800000	1800000
        together-ai-embedding-151m-to-350m	together_ai	16000	0
        together-ai-embedding-up-to-150m	together_ai	8000	0
        together-ai-up-to-4b	together_ai	100000	100000
        together_ai/BAAI/bge-base-en-v1.5	together_ai	8000	0
        together_ai/MiniMaxAI/MiniMax-M2.7	together_ai	300000	1200000		60000
        together_ai/MiniMaxAI/MiniMax-M3	together_ai	300000	1200000		60000
        together_ai/MiniMaxAI/MiniMax-M3.1-Flash	together_ai	150000	600000		15000
        together_ai/Qwen/Qwen2-1.5B-Instruct	together_ai	20000	20000
        together_ai/Qwen/Qwen2.5-14B-Instruct	together_ai	800000	800000
        together_ai/Qwen/Qwen2.5-72B-Instruct	together_ai	1200000	1200000
        together_ai/Qwen/Qwen2.5-72B-Instruct-Turbo	together_ai	1200000	1200000
        together_ai/Qwen/Qwen2.5-7B-Instruct-Turbo	together_ai	300000	300000
        together_ai/Qwen/Qwen2.5-VL-72B-Instruct	together_ai	1950000	8000000
        together_ai/Qwen/Qwen3-235B-A22B-Instruct-2507-tput	together_ai	200000	6000000
        together_ai/Qwen/Qwen3-235B-A22B-Thinking-2507	together_ai	650000	3000000
        together_ai/Qwen/Qwen3-235B-A22B-fp8-tput	together_ai	200000	600000
        together_ai/Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8	together_ai	2000000	2000000
        together_ai/Qwen/Qwen3-Coder-Next-FP8	together_ai	500000	1200000
        together_ai/Qwen/Qwen3-Next-80B-A3B-Instruct	together_ai	150000	1500000
        together_ai/Qwen/Qwen3-Next-80B-A3B-Thinking	together_ai	150000	1500000
        together_ai/Qwen/Qwen3-VL-32B-Instruct	together_ai	500000	1500000
        together_ai/Qwen/Qwen3-VL-8B-Instruct	together_ai	180000	680000
        together_ai/Qwen/Qwen3.5-397B-A17B	together_ai	600000	3600000		350000
        together_ai/Qwen/Qwen3.5-9B	together_ai	170000	250000
        together_ai/Qwen/Qwen3.6-Plus	together_ai	500000	3000000
        together_ai/Qwen/Qwen3.7-Max	together_ai	2500000	7500000		500000
        together_ai/Qwen/Qwen3.7-Plus	together_ai	320000	1280000
        together_ai/Qwen/Qwen3.8-2.4T-A95B	together_ai	2000000	6000000		250000
        together_ai/Qwen/Qwen3.8-Flash	together_ai	150000	470000
        together_ai/arcee-ai/trinity-mini	together_ai	45000	150000
        together_ai/arize-ai/qwen-2-1.5b-instruct	together_ai	100000	100000
        together_ai/baai/bge-base-en-v1.5	together_ai	8000	0
        together_ai/deepseek-ai/DeepSeek-R1	together_ai	3000000	7000000
        together_ai/deepseek-ai/DeepSeek-R1-0528	together_ai	3000000	7000000
        together_ai/deepseek-ai/DeepSeek-R1-0528-tput	together_ai	550000	2190000
        together_ai/deepseek-ai/DeepSeek-V3	together_ai	1250000	1250000
        together_ai/deepseek-ai/DeepSeek-V3.1	together_ai	600000	1700000
        together_ai/deepseek-ai/DeepSeek-V4-Flash-0731	together_ai	140000	280000		30000
        together_ai/deepseek-ai/DeepSeek-V4-Pro-0813	together_ai	1320000	3960000		130000
        together_ai/deepseek-ai/DeepSeek-V4.1-Flash	together_ai	300000	1200000		6000
        together_ai/deepseek-ai/DeepSeek-V4.1-Flash-1017	together_ai	300000	1200000		6000
        together_ai/essentialai/rnj-1-instruct	together_ai	150000	150000
        together_ai/google/gemma-4-31B-it	together_ai	390000	970000
        together_ai/meta-llama/Llama-3.1-405B-Instruct	together_ai	3500000	3500000
        together_ai/meta-llama/Llama-3.2-1B-Instruct	together_ai	60000	60000
        together_ai/meta-llama/Llama-3.2-3B-Instruct	together_ai	60000	60000
        together_ai/meta-llama/Llama-3.3-70B-Instruct-Turbo	together_ai	1040000	1040000
        together_ai/meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8	together_ai	270000	850000
        together_ai/meta-llama/Llama-4-Scout-17B-16E-Instruct	together_ai	180000	590000
        together_ai/meta-llama/Meta-Llama-3.1-405B-Instruct-Turbo	together_ai	3500000	3500000
        together_ai/meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo	together_ai	880000	880000
        together_ai/meta-llama/Meta-Llama-3.1-8B	together_ai	200000	200000
        together_ai/meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo	together_ai	180000	180000
        together_ai/meta-models/Muse-Glimmer-30B	together_ai	350000	1500000		40000
        together_ai/meta-models/Muse-Spark-Open-816B-A42B	together_ai	1250000	4250000		150000
        together_ai/mistralai/Ministral-3-14B-Instruct-2512	together_ai	200000	200000
        together_ai/mistralai/Mistral-7B-Instruct-v0.3	together_ai	200000	200000
        together_ai/mistralai/Mistral-Small-24B-Instruct-2501	together_ai	100000	300000
        together_ai/mistralai/Mixtral-8x7B-Instruct-v0.1	together_ai	600000	600000
        together_ai/moonshotai/Kimi-K2-Instruct	together_ai	1000000	3000000
        together_ai/moonshotai/Kimi-K2-Instruct-0905	together_ai	1000000	3000000
        together_ai/moonshotai/Kimi-K2.5-fp4	together_ai	500000	2800000
        together_ai/moonshotai/Kimi-K2.6	together_ai	1200000	4500000		200000
        together_ai/moonshotai/Kimi-K2.7-Code	together_ai	950000	4000000		190000
        together_ai/moonshotai/Kimi-K3	together_ai	3000000	15000000		300000
        together_ai/moonshotai/Kimi-K3.1-Pro	together_ai	2000000	10000000		200000
        together_ai/nvidia/NVIDIA-Nemotron-3.5-Super-VL	together_ai	150000	500000		20000
        together_ai/nvidia/NVIDIA-Nemotron-Nano-9B-v2	together_ai	60000	250000
        together_ai/nvidia/nemotron-3-ultra-550b-a55b	together_ai	600000	3600000		200000
        together_ai/openai/gpt-oss-120b	together_ai	150000	600000
        together_ai/openai/gpt-oss-20b	together_ai	50000	200000
        together_ai/reflection/Beam-1.0-501B-A23B	together_ai	400000	1200000		40000
        together_ai/ricursive-ai/Ripple-65B-Preview	together_ai	200000	600000		20000
        together_ai/thinkingmachines/Inkling	together_ai	1000000	4050000		170000
        together_ai/together/Tev1-4B-experimental	together_ai	42000	0
        together_ai/zai-org/GLM-4.5-Air-FP8	together_ai	200000	1100000
        together_ai/zai-org/GLM-4.6	together_ai	600000	2200000
        together_ai/zai-org/GLM-4.7	together_ai	450000	2000000
        together_ai/zai-org/GLM-5	together_ai	1000000	3200000
        together_ai/zai-org/GLM-5.1	together_ai	1400000	4400000		260000
        together_ai/zai-org/GLM-5.2	together_ai	1400000	4400000		260000
        together_ai/zai-org/GLM-5.3	together_ai	1400000	4400000		260000
        together_ai/zai-org/GLM-5.3-Flash	together_ai	150000	500000		30000
        twelvelabs.marengo-embed-2-7-v1:0	bedrock	70000000	0
        us-gov.anthropic.claude-fable-5-1	bedrock_converse	12000000	60000000	15000000	300000
        us-gov.anthropic.claude-haiku-5-5	bedrock_converse	120000	600000	150000	12000	1000000	100000:600000/3000000/750000/60000
        us-gov.anthropic.claude-opus-4-8	bedrock_converse	6000000	30000000	7500000	600000
        us-gov.anthropic.claude-opus-5	bedrock_converse	6000000	30000000	7500000	600000
        us-gov.anthropic.claude-opus-5-5	bedrock_converse	4800000	24000000	6000000	240000
        us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0	bedrock_converse	3600000	18000000	4500000	360000	200000	200000:7200000/27000000/9000000/720000
        us-gov.anthropic.claude-sonnet-5	bedrock_converse	2400000	12000000	3000000	240000
        us-gov.anthropic.claude-sonnet-5-5	bedrock_converse	2400000	12000000	3000000	120000
        us-gov.nvidia.nemotron-nano-12b-v2	bedrock_converse	240000	720000
        us-gov.nvidia.nemotron-nano-3-30b	bedrock_converse	72000	288000
        us-gov.nvidia.nemotron-nano-9b-v2	bedrock_converse	72000	276000
        us-gov.nvidia.nemotron-super-3-120b	bedrock_converse	180000	780000
        us-gov.openai.gpt-oss-120b-1:0	bedrock_converse	180000	720000
        us-gov.openai.gpt-oss-20b-1:0	bedrock_converse	84000	360000
        us-gov.xai.grok-4.6	bedrock_converse	2640000	7920000		660000
        us-gov.xai.grok-4.7	bedrock_converse	2640000	7920000		660000
        us.amazon.nova-2-lite-v1:0	bedrock_converse	330000	2750000		82500
        us.amazon.nova-2-pro-preview-20251202-v1:0	bedrock_converse	1375000	11000000		343750
        us.amazon.nova-lite-v1:0	bedrock_converse	60000	240000		15000
        us.amazon.nova-micro-v1:0	bedrock_converse	35000	140000		8750
        us.amazon.nova-premier-v1:0	bedrock_converse	2500000	12500000
        us.amazon.nova-pro-v1:0	bedrock_converse	800000	3200000		200000
        us.anthropic.claude-3-5-haiku-20241022-v1:0	bedrock	800000	4000000	1000000	80000
        us.anthropic.claude-3-5-sonnet-20240620-v1:0	bedrock	3000000	15000000	3750000	300000
        us.anthropic.claude-3-5-sonnet-20241022-v2:0	bedrock	3000000	15000000	3750000	300000
        us.anthropic.claude-3-7-sonnet-20250219-v1:0	bedrock_converse	3000000	15000000	3750000	300000
        us.anthropic.claude-3-haiku-20240307-v1:0	bedrock	250000	1250000
        us.anthropic.claude-3-opus-20240229-v1:0	bedrock	15000000	75000000	18750000	1500000
        us.anthropic.claude-3-sonnet-20240229-v1:0	bedrock	3000000	15000000
        us.anthropic.claude-fable-5	bedrock_converse	11000000	55000000	13750000	1100000
        us.anthropic.claude-fable-5-1	bedrock_converse	11000000	55000000	13750000	275000
        us.anthropic.claude-haiku-4-5-20251001-v1:0	bedrock_converse	1100000	5500000	1375000	110000
        us.anthropic.claude-haiku-5-5	bedrock_converse	110000	550000	137500	11000	1000000	100000:550000/2750000/687500/55000
        us.anthropic.claude-mythos-5	bedrock_converse	11000000	55000000	13750000	1100000
        us.anthropic.claude-mythos-5-1	bedrock_converse	11000000	55000000	13750000	275000
        us.anthropic.claude-mythos-preview	bedrock_converse	27500000	137500000	34375000	2750000
        us.anthropic.claude-opus-4-1-20250805-v1:0	bedrock_converse	15000000	75000000	18750000	1500000
        us.anthropic.claude-opus-4-20250514-v1:0	bedrock_converse	15000000	75000000	18750000	1500000
        us.anthropic.claude-opus-4-5-20251101-v1:0	bedrock_converse	5500000	27500000	6875000	550000
        us.anthropic.claude-opus-4-6-v1	bedrock_converse	5500000	27500000	6875000	550000
        us.anthropic.claude-opus-4-7	bedrock_converse	5500000	27500000	6875000	550000
        us.anthropic.claude-opus-4-8	bedrock_converse	5500000	27500000	6875000	550000
        us.anthropic.claude-opus-5	bedrock_converse	5500000	27500000	6875000	550000
        us.anthropic.claude-opus-5-5	bedrock_converse	4400000	22000000	5500000	220000
        us.anthropic.claude-sonnet-4-20250514-v1:0	bedrock_converse	3000000	15000000	3750000	300000	200000	200000:6000000/22500000/7500000/600000
        us.anthropic.claude-sonnet-4-5-20250929-v1:0	bedrock_converse	3300000	16500000	4125000	330000	200000	200000:6600000/24750000/8250000/660000
        us.anthropic.claude-sonnet-4-6	bedrock_converse	3300000	16500000	4125000	330000
        us.anthropic.claude-sonnet-5	bedrock_converse	2200000	11000000	2750000	220000
        us.anthropic.claude-sonnet-5-5	bedrock_converse	2200000	11000000	2750000	110000
        us.cohere.embed-v4:0	bedrock	120000	0
        us.deepseek.r1-v1:0	bedrock_converse	1350000	5400000
        us.deepseek.v3.2	bedrock_converse	620000	1850000
        us.meta.llama3-1-405b-instruct-v1:0	bedrock	2400000	2400000
        us.meta.llama3-1-70b-instruct-v1:0	bedrock	720000	720000
        us.meta.llama3-1-8b-instruct-v1:0	bedrock	220000	220000
        us.meta.llama3-2-11b-instruct-v1:0	bedrock	160000	160000
        us.meta.llama3-2-1b-instruct-v1:0	bedrock	100000	100000
        us.meta.llama3-2-3b-instruct-v1:0	bedrock	150000	150000
        us.meta.llama3-2-90b-instruct-v1:0	bedrock	720000	720000
        us.meta.llama3-3-70b-instruct-v1:0	bedrock_converse	720000	720000
        us.meta.llama4-maverick-17b-instruct-v1:0	bedrock_converse	240000	970000
        us.meta.llama4-scout-17b-instruct-v1:0	bedrock_converse	170000	660000
        us.mistral.pixtral-large-2502-v1:0	bedrock_converse	2000000	6000000
        us.moonshotai.kimi-k3	bedrock_converse	3300000	16500000	4125000	330000
        us.moonshotai.kimi-k3.1	bedrock_converse	4400000	22000000	5500000	220000
        us.openai.gpt-5.4	bedrock_converse	2750000	16500000		275000	922000	272000:5500000/24750000//550000
        us.openai.gpt-5.5	bedrock_converse	5500000	33000000		550000	922000	272000:11000000/49500000//1100000
        us.openai.gpt-5.6-luna	bedrock_converse	220000	1320000	275000	22000	922000	272000:440000/1980000/550000/44000
        us.openai.gpt-5.6-sol	bedrock_converse	4400000	22000000	5500000	440000	922000	272000:8800000/33000000/11000000/880000
        us.openai.gpt-5.6-terra	bedrock_converse	2200000	13200000	2750000	220000	922000	272000:4400000/19800000/5500000/440000
        us.openai.gpt-6-astra	bedrock_converse	11000000	55000000	13750000	1100000	922000	272000:22000000/82500000/27500000/2200000
        us.openai.gpt-6-luna	bedrock_converse	110000	550000	137500	11000	922000	272000:220000/825000/275000/22000
        us.openai.gpt-6-sol	bedrock_converse	2200000	11000000	2750000	220000	922000	272000:4400000/16500000/5500000/440000
        us.openai.gpt-6.1-sol	bedrock_converse	2200000	11000000	2750000	110000	1000000	272000:4400000/16500000/5500000/220000
        us.openai.gpt-6.1-terra	bedrock_converse	1100000	5500000	1375000	55000	922000	272000:2200000/8250000/2750000/110000
        us.twelvelabs.marengo-embed-2-7-v1:0	bedrock	70000000	0
        us.writer.palmyra-x4-v1:0	bedrock_converse	2500000	10000000
        us.writer.palmyra-x5-v1:0	bedrock_converse	600000	6000000
        us.xai.grok-4.6	bedrock_converse	2200000	6600000		550000
        us.xai.grok-4.7	bedrock_converse	2200000	6600000		550000
        us.zai.glm-5.3	bedrock_converse	1848000	5808000	2310000	343200
        v0/v0-1.0-md	v0	3000000	15000000
        v0/v0-1.5-lg	v0	15000000	75000000
        v0/v0-1.5-md	v0	3000000	15000000
        vercel_ai_gateway/alibaba/qwen-3-14b	vercel_ai_gateway	80000	240000
        vercel_ai_gateway/alibaba/qwen-3-235b	vercel_ai_gateway	200000	600000
        vercel_ai_gateway/alibaba/qwen-3-30b	vercel_ai_gateway	100000	300000
        vercel_ai_gateway/alibaba/qwen-3-32b	vercel_ai_gateway	100000	300000
        vercel_ai_gateway/alibaba/qwen3-coder	vercel_ai_gateway	400000	1600000
        vercel_ai_gateway/amazon/nova-lite	vercel_ai_gateway	60000	240000
        vercel_ai_gateway/amazon/nova-micro	vercel_ai_gateway	35000	140000
        vercel_ai_gateway/amazon/nova-pro	vercel_ai_gateway	800000	3200000
        vercel_ai_gateway/amazon/titan-embed-text-v2	vercel_ai_gateway	20000	0
        vercel_ai_gateway/anthropic/claude-3-5-sonnet	vercel_ai_gateway	3000000	15000000	3750000	300000
        vercel_ai_gateway/anthropic/claude-3-5-sonnet-20241022	vercel_ai_gateway	3000000	15000000	3750000	300000
        vercel_ai_gateway/anthropic/claude-3-7-sonnet	vercel_ai_gateway	3000000	15000000	3750000	300000
        vercel_ai_gateway/anthropic/claude-3-haiku	vercel_ai_gateway	250000	1250000	300000	30000
        vercel_ai_gateway/anthropic/claude-3-opus	vercel_ai_gateway	15000000	75000000	18750000	1500000
        vercel_ai_gateway/anthropic/claude-3.5-haiku	vercel_ai_gateway	800000	4000000	1000000	80000
        vercel_ai_gateway/anthropic/claude-3.5-sonnet	vercel_ai_gateway	3000000	15000000	3750000	300000
        vercel_ai_gateway/anthropic/claude-3.7-sonnet	vercel_ai_gateway	3000000	15000000	3750000	300000
        vercel_ai_gateway/anthropic/claude-4-opus	vercel_ai_gateway	15000000	75000000	18750000	1500000
        vercel_ai_gateway/anthropic/claude-4-sonnet	vercel_ai_gateway	3000000	15000000	3750000	300000
        vercel_ai_gateway/anthropic/claude-haiku-4.5	vercel_ai_gateway	1000000	5000000	1250000	100000
        vercel_ai_gateway/anthropic/claude-opus-4	vercel_ai_gateway	15000000	75000000	18750000	1500000
        vercel_ai_gateway/anthropic/claude-opus-4.1	vercel_ai_gateway	15000000	75000000	18750000	1500000
        vercel_ai_gateway/anthropic/claude-opus-4.5	vercel_ai_gateway	5000000	25000000	6250000	500000
        vercel_ai_gateway/anthropic/claude-opus-4.6	vercel_ai_gateway	5000000	25000000	6250000	500000
        vercel_ai_gateway/anthropic/claude-sonnet-4	vercel_ai_gateway	3000000	15000000	3750000	300000
        vercel_ai_gateway/anthropic/claude-sonnet-4.5	vercel_ai_gateway	3000000	15000000	3750000	300000
        vercel_ai_gateway/cohere/command-a	vercel_ai_gateway	2500000	10000000
        vercel_ai_gateway/cohere/command-r	vercel_ai_gateway	150000	600000
        vercel_ai_gateway/cohere/command-r-plus	vercel_ai_gateway	2500000	10000000
        vercel_ai_gateway/cohere/embed-v4.0	vercel_ai_gateway	120000	0
        vercel_ai_gateway/deepseek/deepseek-r1	vercel_ai_gateway	550000	2190000
        vercel_ai_gateway/deepseek/deepseek-r1-distill-llama-70b	vercel_ai_gateway	750000	990000
        vercel_ai_gateway/deepseek/deepseek-v3	vercel_ai_gateway	900000	900000
        vercel_ai_gateway/google/gemini-2.0-flash	vercel_ai_gateway	150000	600000
        vercel_ai_gateway/google/gemini-2.0-flash-lite	vercel_ai_gateway	75000	300000
        vercel_ai_gateway/google/gemini-2.5-flash	vercel_ai_gateway	300000	2500000		30000
        vercel_ai_gateway/google/gemini-2.5-pro	vercel_ai_gateway	1250000	10000000		125000	1048576	200000:2500000/15000000//250000
        vercel_ai_gateway/google/gemini-embedding-001	vercel_ai_gateway	150000	0
        vercel_ai_gateway/google/gemma-2-9b	vercel_ai_gateway	200000	200000
        vercel_ai_gateway/google/text-embedding-005	vercel_ai_gateway	25000	0
        vercel_ai_gateway/google/text-multilingual-embedding-002	vercel_ai_gateway	25000	0
        vercel_ai_gateway/inception/mercury-coder-small	vercel_ai_gateway	250000	1000000
        vercel_ai_gateway/meta/llama-3-70b	vercel_ai_gateway	590000	790000
        vercel_ai_gateway/meta/llama-3-8b	vercel_ai_gateway	50000	80000
        vercel_ai_gateway/meta/llama-3.1-70b	vercel_ai_gateway	720000	720000
        vercel_ai_gateway/meta/llama-3.1-8b	vercel_ai_gateway	50000	80000
        vercel_ai_gateway/meta/llama-3.2-11b	vercel_ai_gateway	160000	160000
        vercel_ai_gateway/meta/llama-3.2-1b	vercel_ai_gateway	100000	100000
        vercel_ai_gateway/meta/llama-3.2-3b	vercel_ai_gateway	150000	150000
        vercel_ai_gateway/meta/llama-3.2-90b	vercel_ai_gateway	720000	720000
        vercel_ai_gateway/meta/llama-3.3-70b	vercel_ai_gateway	720000	720000
        vercel_ai_gateway/meta/llama-4-maverick	vercel_ai_gateway	200000	600000
        vercel_ai_gateway/meta/llama-4-scout	vercel_ai_gateway	100000	300000
        vercel_ai_gateway/mistral/codestral	vercel_ai_gateway	300000	900000
        vercel_ai_gateway/mistral/codestral-embed	vercel_ai_gateway	150000	0
        vercel_ai_gateway/mistral/devstral-small	vercel_ai_gateway	70000	280000
        vercel_ai_gateway/mistral/magistral-medium	vercel_ai_gateway	2000000	5000000
        vercel_ai_gateway/mistral/magistral-small	vercel_ai_gateway	500000	1500000
        vercel_ai_gateway/mistral/ministral-3b	vercel_ai_gateway	40000	40000
        vercel_ai_gateway/mistral/ministral-8b	vercel_ai_gateway	100000	100000
        vercel_ai_gateway/mistral/mistral-embed	vercel_ai_gateway	100000	0
        vercel_ai_gateway/mistral/mistral-large	vercel_ai_gateway	2000000	6000000
        vercel_ai_gateway/mistral/mistral-saba-24b	vercel_ai_gateway	790000	790000
        vercel_ai_gateway/mistral/mistral-small	vercel_ai_gateway	100000	300000
        vercel_ai_gateway/mistral/mixtral-8x22b-instruct	vercel_ai_gateway	1200000	1200000
        vercel_ai_gateway/mistral/pixtral-12b	vercel_ai_gateway	150000	150000
        vercel_ai_gateway/mistral/pixtral-large	vercel_ai_gateway	2000000	6000000
        vercel_ai_gateway/moonshotai/kimi-k2	vercel_ai_gateway	550000	2200000
        vercel_ai_gateway/morph/morph-v3-fast	vercel_ai_gateway	800000	1200000
        vercel_ai_gateway/morph/morph-v3-large	vercel_ai_gateway	900000	1900000
        vercel_ai_gateway/openai/gpt-3.5-turbo	vercel_ai_gateway	500000	1500000
        vercel_ai_gateway/openai/gpt-3.5-turbo-instruct	vercel_ai_gateway	1500000	2000000
        vercel_ai_gateway/openai/gpt-4-turbo	vercel_ai_gateway	10000000	30000000
        vercel_ai_gateway/openai/gpt-4.1	vercel_ai_gateway	2000000	8000000	0	500000
        vercel_ai_gateway/openai/gpt-4.1-mini	vercel_ai_gateway	400000	1600000	0	100000
        vercel_ai_gateway/openai/gpt-4.1-nano	vercel_ai_gateway	100000	400000	0	25000
        vercel_ai_gateway/openai/gpt-4o	vercel_ai_gateway	2500000	10000000	0	1250000
        vercel_ai_gateway/openai/gpt-4o-mini	vercel_ai_gateway	150000	600000	0	75000
        vercel_ai_gateway/openai/o1	vercel_ai_gateway	15000000	60000000	0	7500000
        vercel_ai_gateway/openai/o3	vercel_ai_gateway	2000000	8000000	0	500000
        vercel_ai_gateway/openai/o3-mini	vercel_ai_gateway	1100000	4400000	0	550000
        vercel_ai_gateway/openai/o4-mini	vercel_ai_gateway	1100000	4400000	0	275000
        vercel_ai_gateway/openai/text-embedding-3-large	vercel_ai_gateway	130000	0
        vercel_ai_gateway/openai/text-embedding-3-small	vercel_ai_gateway	20000	0
        vercel_ai_gateway/openai/text-embedding-ada-002	vercel_ai_gateway	100000	0
        vercel_ai_gateway/perplexity/sonar	vercel_ai_gateway	1000000	1000000
        vercel_ai_gateway/perplexity/sonar-pro	vercel_ai_gateway	3000000	15000000
        vercel_ai_gateway/perplexity/sonar-reasoning	vercel_ai_gateway	1000000	5000000
        vercel_ai_gateway/perplexity/sonar-reasoning-pro	vercel_ai_gateway	2000000	8000000
        vercel_ai_gateway/vercel/v0-1.0-md	vercel_ai_gateway	3000000	15000000
        vercel_ai_gateway/vercel/v0-1.5-md	vercel_ai_gateway	3000000	15000000
        vercel_ai_gateway/xai/grok-2	vercel_ai_gateway	2000000	10000000
        vercel_ai_gateway/xai/grok-2-vision	vercel_ai_gateway	2000000	10000000
        vercel_ai_gateway/xai/grok-3	vercel_ai_gateway	3000000	15000000
        vercel_ai_gateway/xai/grok-3-fast	vercel_ai_gateway	5000000	25000000
        vercel_ai_gateway/xai/grok-3-mini	vercel_ai_gateway	300000	500000
        vercel_ai_gateway/xai/grok-3-mini-fast	vercel_ai_gateway	600000	4000000
        vercel_ai_gateway/xai/grok-4	vercel_ai_gateway	3000000	15000000
        vercel_ai_gateway/zai/glm-4.5	vercel_ai_gateway	600000	2200000
        vercel_ai_gateway/zai/glm-4.5-air	vercel_ai_gateway	200000	1100000
        vercel_ai_gateway/zai/glm-4.6	vercel_ai_gateway	450000	1800000		110000
        vertex_ai/claude-3-5-haiku	vertex_ai-anthropic_models	1000000	5000000
        vertex_ai/claude-3-5-haiku@20241022	vertex_ai-anthropic_models	1000000	5000000
        vertex_ai/claude-3-5-sonnet	vertex_ai-anthropic_models	3000000	15000000
        vertex_ai/claude-3-5-sonnet-v2	vertex_ai-anthropic_models	3000000	15000000
        vertex_ai/claude-3-5-sonnet-v2@20241022	vertex_ai-anthropic_models	3000000	15000000
        vertex_ai/claude-3-5-sonnet@20240620	vertex_ai-anthropic_models	3000000	15000000
        vertex_ai/claude-3-7-sonnet@20250219	vertex_ai-anthropic_models	3000000	15000000	3750000	300000
        vertex_ai/claude-3-haiku	vertex_ai-anthropic_models	250000	1250000
        vertex_ai/claude-3-haiku@20240307	vertex_ai-anthropic_models	250000	1250000
        vertex_ai/claude-3-opus	vertex_ai-anthropic_models	15000000	75000000
        vertex_ai/claude-3-opus@20240229	vertex_ai-anthropic_models	15000000	75000000
        vertex_ai/claude-3-sonnet	vertex_ai-anthropic_models	3000000	15000000
        vertex_ai/claude-3-sonnet@20240229	vertex_ai-anthropic_models	3000000	15000000
        vertex_ai/claude-fable-5	vertex_ai-anthropic_models	10000000	50000000	12500000	1000000
        vertex_ai/claude-fable-5-1	vertex_ai-anthropic_models	10000000	50000000	12500000	250000
        vertex_ai/claude-fable-5-1@default	vertex_ai-anthropic_models	10000000	50000000	12500000	250000
        vertex_ai/claude-fable-5@default	vertex_ai-anthropic_models	10000000	50000000	12500000	1000000
        vertex_ai/claude-haiku-4-5	vertex_ai-anthropic_models	1000000	5000000	1250000	100000
        vertex_ai/claude-haiku-4-5@20251001	vertex_ai-anthropic_models	1000000	5000000	1250000	100000
        vertex_ai/claude-haiku-5-5	vertex_ai-anthropic_models	100000	500000	125000	10000	1000000	100000:500000/2500000/625000/50000
        vertex_ai/claude-haiku-5-5@default	vertex_ai-anthropic_models	100000	500000	125000	10000	1000000	100000:500000/2500000/625000/50000
        vertex_ai/claude-opus-4	vertex_ai-anthropic_models	15000000	75000000	18750000	1500000
        vertex_ai/claude-opus-4-1	vertex_ai-anthropic_models	15000000	75000000	18750000	1500000
        vertex_ai/claude-opus-4-1@20250805	vertex_ai-anthropic_models	15000000	75000000	18750000	1500000
        vertex_ai/claude-opus-4-5	vertex_ai-anthropic_models	5000000	25000000	6250000	500000
        vertex_ai/claude-opus-4-5@20251101	vertex_ai-anthropic_models	5000000	25000000	6250000	500000
        vertex_ai/claude-opus-4-6	vertex_ai-anthropic_models	5000000	25000000	6250000	500000
        vertex_ai/claude-opus-4-6@default	vertex_ai-anthropic_models	5000000	25000000	6250000	500000
        vertex_ai/claude-opus-4-7	vertex_ai-anthropic_models	5000000	25000000	6250000	500000
        vertex_ai/claude-opus-4-7@default	vertex_ai-anthropic_models	5000000	25000000	6250000	500000
        vertex_ai/claude-opus-4-8	vertex_ai-anthropic_models	5000000	25000000	6250000	500000
        vertex_ai/claude-opus-4-8@default	vertex_ai-anthropic_models	5000000	25000000	6250000	500000
        vertex_ai/claude-opus-4@20250514	vertex_ai-anthropic_models	15000000	75000000	18750000	1500000
        vertex_ai/claude-opus-5	vertex_ai-anthropic_models	5000000	25000000	6250000	500000
        vertex_ai/claude-opus-5-5	vertex_ai-anthropic_models	4000000	20000000	5000000	200000
        vertex_ai/claude-opus-5-5@default	vertex_ai-anthropic_models	4000000	20000000	5000000	200000
        vertex_ai/claude-opus-5@default	vertex_ai-anthropic_models	5000000	25000000	6250000	500000
        vertex_ai/claude-sonnet-4	vertex_ai-anthropic_models	3000000	15000000	3750000	300000	1000000	200000:6000000/22500000/7500000/600000
        vertex_ai/claude-sonnet-4-5	vertex_ai-anthropic_models	3000000	15000000	3750000	300000	200000	200000:6000000/22500000/7500000/600000
        vertex_ai/claude-sonnet-4-5@20250929	vertex_ai-anthropic_models	3000000	15000000	3750000	300000	200000	200000:6000000/22500000/7500000/600000
        vertex_ai/claude-sonnet-4-6	vertex_ai-anthropic_models	3000000	15000000	3750000	300000
        vertex_ai/claude-sonnet-4-6@default	vertex_ai-anthropic_models	3000000	15000000	3750000	300000
        vertex_ai/claude-sonnet-4@20250514	vertex_ai-anthropic_models	3000000	15000000	3750000	300000	1000000	200000:6000000/22500000/7500000/600000
        vertex_ai/claude-sonnet-5	vertex_ai-anthropic_models	2000000	10000000	2500000	200000
        vertex_ai/claude-sonnet-5-5	vertex_ai-anthropic_models	2000000	10000000	2500000	100000
        vertex_ai/claude-sonnet-5-5@default	vertex_ai-anthropic_models	2000000	10000000	2500000	100000
        vertex_ai/claude-sonnet-5@default	vertex_ai-anthropic_models	2000000	10000000	2500000	200000
        vertex_ai/codestral-2	vertex_ai-mistral_models	300000	900000
        vertex_ai/codestral-2501	vertex_ai-mistral_models	200000	600000
        vertex_ai/codestral-2@001	vertex_ai-mistral_models	300000	900000
        vertex_ai/codestral@2405	vertex_ai-mistral_models	200000	600000
        vertex_ai/codestral@latest	vertex_ai-mistral_models	200000	600000
        vertex_ai/deep-research-pro-preview-12-2025	vertex_ai-language-models	2000000	12000000		200000
        vertex_ai/deepseek-ai/deepseek-r1-0528-maas	vertex_ai-deepseek_models	1350000	5400000
        vertex_ai/deepseek-ai/deepseek-v3.1-maas	vertex_ai-deepseek_models	600000	1700000		60000
        vertex_ai/deepseek-ai/deepseek-v3.2-maas	vertex_ai-deepseek_models	560000	1680000		56000
        vertex_ai/deepseek-ai/deepseek-v4.1-flash-maas	vertex_ai-deepseek_models	300000	1200000		30000
        vertex_ai/gemini-2.0-flash	vertex_ai	150000	600000
        vertex_ai/gemini-2.0-flash-lite	vertex_ai	75000	300000
        vertex_ai/gemini-3-flash-preview	vertex_ai	500000	3000000		50000
        vertex_ai/gemini-3-pro-preview	vertex_ai	2000000	12000000		200000	1048576	200000:4000000/18000000/250000/400000
        vertex_ai/gemini-3.1-flash-lite	vertex_ai-language-models	250000	1500000		25000
        vertex_ai/gemini-3.1-flash-lite-preview	vertex_ai-language-models	250000	1500000		25000
        vertex_ai/gemini-3.1-pro-preview	vertex_ai	2000000	12000000		200000	1048576	200000:4000000/18000000/250000/400000
        vertex_ai/gemini-3.1-pro-preview-customtools	vertex_ai	2000000	12000000		200000	1048576	200000:4000000/18000000/250000/400000
        vertex_ai/gemini-3.5-flash	vertex_ai	1500000	9000000		150000
        vertex_ai/gemini-3.5-flash-lite	vertex_ai-language-models	300000	2500000		30000
        vertex_ai/gemini-3.6-flash	vertex_ai	750000	3750000		75000
        vertex_ai/gemini-3.7-flash	vertex_ai	750000	3750000		75000
        vertex_ai/gemini-3.8-flash	vertex_ai	750000	3750000		75000
        vertex_ai/gemini-3.8-flash-cyber	vertex_ai	1500000	7500000		150000
        vertex_ai/gemini-4-argon	vertex_ai	2000000	10000000		100000
        vertex_ai/gemini-4-argon-cyber-permissive	vertex_ai	4000000	20000000		200000
        vertex_ai/gemini-4-hydrogen	vertex_ai	1500000	7500000		75000
        vertex_ai/gemini-embedding-2	vertex_ai	200000	0
        vertex_ai/gemini-embedding-2-preview	vertex_ai	200000	0
        vertex_ai/gemini-omni-1.1-flash	vertex_ai	1500000	9000000
        vertex_ai/gemini-omni-1.1-flash-preview	vertex_ai	1500000	9000000
        vertex_ai/gemini-omni-1.2-flash	vertex_ai	1500000	9000000
        vertex_ai/gemini-robotics-er-2-preview	vertex_ai	1000000	5000000		100000
        vertex_ai/gemma-4-26b-a4b-it	vertex_ai	150000	600000		15000
        vertex_ai/google/gemma-4-26b-a4b-it-maas	vertex_ai-openai_models	150000	600000		15000
        vertex_ai/jamba-1.5	vertex_ai-ai21_models	200000	400000
        vertex_ai/jamba-1.5-large	vertex_ai-ai21_models	2000000	8000000
        vertex_ai/jamba-1.5-large@001	vertex_ai-ai21_models	2000000	8000000
        vertex_ai/jamba-1.5-mini	vertex_ai-ai21_models	200000	400000
        vertex_ai/jamba-1.5-mini@001	vertex_ai-ai21_models	200000	400000
        vertex_ai/meta/llama-3.1-405b-instruct-maas	vertex_ai-llama_models	5000000	16000000
        vertex_ai/meta/llama-3.3-70b-instruct-maas	vertex_ai-llama_models	720000	720000
        vertex_ai/meta/llama-4-maverick-17b-128e-instruct-maas	vertex_ai-llama_models	350000	1150000
        vertex_ai/meta/llama-4-maverick-17b-16e-instruct-maas	vertex_ai-llama_models	350000	1150000
        vertex_ai/meta/llama-4-scout-17b-128e-instruct-maas	vertex_ai-llama_models	250000	700000
        vertex_ai/meta/llama-4-scout-17b-16e-instruct-maas	vertex_ai-llama_models	250000	700000
        vertex_ai/minimaxai/minimax-m2-maas	vertex_ai-minimax_models	300000	1200000		30000
        vertex_ai/mistral-large-2411	vertex_ai-mistral_models	2000000	6000000
        vertex_ai/mistral-large@2407	vertex_ai-mistral_models	2000000	6000000
        vertex_ai/mistral-large@2411-001	vertex_ai-mistral_models	2000000	6000000
        vertex_ai/mistral-large@latest	vertex_ai-mistral_models	2000000	6000000
        vertex_ai/mistral-medium-3	vertex_ai-mistral_models	400000	2000000
        vertex_ai/mistral-medium-3@001	vertex_ai-mistral_models	400000	2000000
        vertex_ai/mistral-nemo@2407	vertex_ai-mistral_models	3000000	3000000
        vertex_ai/mistral-nemo@latest	vertex_ai-mistral_models	150000	150000
        vertex_ai/mistral-small-2503	vertex_ai-mistral_models	100000	300000
        vertex_ai/mistral-small-2503@001	vertex_ai-mistral_models	100000	300000
        vertex_ai/mistralai/codestral-2	vertex_ai-mistral_models	300000	900000
        vertex_ai/mistralai/codestral-2@001	vertex_ai-mistral_models	300000	900000
        vertex_ai/mistralai/mistral-medium-3	vertex_ai-mistral_models	400000	2000000
        vertex_ai/mistralai/mistral-medium-3@001	vertex_ai-mistral_models	400000	2000000
        vertex_ai/moonshotai/kimi-k2-thinking-maas	vertex_ai-moonshot_models	600000	2500000		60000
        vertex_ai/openai/gpt-oss-120b-maas	vertex_ai-openai_models	90000	360000
        vertex_ai/openai/gpt-oss-20b-maas	vertex_ai-openai_models	70000	250000		7000
        vertex_ai/qwen/qwen3-235b-a22b-instruct-2507-maas	vertex_ai-qwen_models	220000	880000
        vertex_ai/qwen/qwen3-coder-480b-a35b-instruct-maas	vertex_ai-qwen_models	220000	1800000		22000
        vertex_ai/qwen/qwen3-next-80b-a3b-instruct-maas	vertex_ai-qwen_models	150000	1200000
        vertex_ai/qwen/qwen3-next-80b-a3b-thinking-maas	vertex_ai-qwen_models	150000	1200000
        vertex_ai/xai/grok-4.1-fast-non-reasoning	vertex_ai	200000	500000		50000
        vertex_ai/xai/grok-4.1-fast-reasoning	vertex_ai	200000	500000		50000
        vertex_ai/xai/grok-4.20-non-reasoning	vertex_ai	1250000	2500000		200000	2000000	200000:2500000/5000000//400000
        vertex_ai/xai/grok-4.20-reasoning	vertex_ai	1250000	2500000		200000	2000000	200000:2500000/5000000//400000
        vertex_ai/xai/grok-4.3	vertex_ai	1250000	2500000		200000	200000	200000:2500000/5000000//400000
        vertex_ai/xai/grok-4.6	vertex_ai	2000000	6000000		500000	524288	200000:4000000/12000000//1000000
        vertex_ai/xai/grok-4.7	vertex_ai	2000000	6000000		500000	524288	200000:4000000/12000000//1000000
        vertex_ai/zai-org/glm-4.7-maas	vertex_ai-zai_models	600000	2200000		60000
        vertex_ai/zai-org/glm-5-maas	vertex_ai-zai_models	1000000	3200000		100000
        vertex_ai/zai-org/glm-5.2-maas	vertex_ai-zai_models	1400000	4400000		140000
        volcengine/doubao-seed-2-0-code-preview-260215	volcengine	460000	2300000			256000	32000:700000/3500000//	128000:1400000/7000000//
        volcengine/doubao-seed-2-0-lite-260215	volcengine	87000	520000			256000	32000:130000/780000//	128000:260000/1600000//
        volcengine/doubao-seed-2-0-mini-260215	volcengine	29000	290000			256000	32000:58000/580000//	128000:120000/1200000//
        volcengine/doubao-seed-2-0-pro-260215	volcengine	460000	2300000			256000	32000:700000/3500000//	128000:1400000/7000000//
        volcengine/doubao-seed-2-1-lite-260915	volcengine	115000	388126		23000
        volcengine/doubao-seed-2-1-pro-260628	volcengine	862500	4312500		172500
        volcengine/doubao-seed-2-1-pro-260915	volcengine	862500	4312500		172500
        volcengine/doubao-seed-2-1-turbo-260628	volcengine	431250	2156250		86250
        voyage/voyage-01	voyage	100000	0
        voyage/voyage-2	voyage	100000	0
        voyage/voyage-3	voyage	60000	0
        voyage/voyage-3-large	voyage	180000	0
        voyage/voyage-3-lite	voyage	20000	0
        voyage/voyage-3.5	voyage	60000	0
        voyage/voyage-3.5-lite	voyage	20000	0
        voyage/voyage-4	voyage	60000	0
        voyage/voyage-4-large	voyage	120000	0
        voyage/voyage-4-lite	voyage	20000	0
        voyage/voyage-code-2	voyage	120000	0
        voyage/voyage-code-3	voyage	180000	0
        voyage/voyage-code-4	voyage	120000	0
        voyage/voyage-context-3	voyage	180000	0
        voyage/voyage-context-4	voyage	120000	0
        voyage/voyage-finance-2	voyage	120000	0
        voyage/voyage-large-2	voyage	120000	0
        voyage/voyage-large-2-instruct	voyage	120000	0
        voyage/voyage-law-2	voyage	120000	0
        voyage/voyage-lite-01	voyage	100000	0
        voyage/voyage-lite-02-instruct	voyage	100000	0
        voyage/voyage-multilingual-2	voyage	120000	0
        voyage/voyage-multimodal-3	voyage	120000	0
        voyage/voyage-multimodal-3.5	voyage	120000	0
        wally/deepseek-v4-flash-0731	wally	440000	1320000		14000
        wally/deepseek-v4-pro-fast	wally	1910000	3830000		160000
        wally/deepseek-v4.1-flash	wally	300000	1200000		6000
        wally/deepseek-v4.1-flash-1017	wally	375000	1500000		8000
        wally/deepseek-v4.1-flash-f2	wally	300000	1200000		6000
        wally/deepseek-v4.1-flash-fast	wally	600000	2400000		14000
        wally/glm-5.3-fast	wally	2100000	6600000		390000
        wally/glm-5.3-flash	wally	272000	650000		76000
        wally/kimi-k3	wally	3000000	15000000		300000
        wally/minimax-m3	wally	330000	1320000		66000
        wandb/JetBrains/Mellum2-12B-A2.5B-Instruct	wandb	50000	100000
        wandb/MiniMaxAI/MiniMax-M3	wandb	230000	960000		50000
        wandb/OpenPipe/Qwen3-14B-Instruct	wandb	50000	220000
        wandb/Qwen/Qwen3-30B-A3B-Instruct-2507	wandb	100000	300000
        wandb/Qwen/Qwen3.5-35B-A3B	wandb	250000	1250000
        wandb/Qwen/Qwen3.6-27B	wandb	600000	3600000		120000
        wandb/Qwen/Qwen3.6-35B-A3B	wandb	100000	890000		35000
        wandb/Qwen/Qwen3.8-27B	wandb	400000	3000000		150000
        wandb/deepseek-ai/DeepSeek-V3.1	wandb	500000	1500000		200000
        wandb/deepseek-ai/DeepSeek-V4-Flash	wandb	140000	280000		70000
        wandb/deepseek-ai/DeepSeek-V4-Flash-0731	wandb	130000	270000		50000
        wandb/deepseek-ai/DeepSeek-V4-Pro	wandb	1150000	2550000		200000
        wandb/deepseek-ai/DeepSeek-V4-Pro-0813	wandb	1310000	3960000		44000
        wandb/deepseek-ai/DeepSeek-V4.1-Flash	wandb	130000	650000		2000
        wandb/deepseek-ai/DeepSeek-V4.1-Flash-1017	wandb	130000	650000		2000
        wandb/google/gemma-4-26B-A4B-it	wandb	100000	300000		50000
        wandb/google/gemma-4-31B-it	wandb	100000	340000
        wandb/ibm-granite/granite-4.1-8b	wandb	50000	100000
        wandb/ibm-granite/granite-4.2-8b	wandb	60000	150000		15000
        wandb/meta-llama/Llama-3.1-70B-Instruct	wandb	800000	800000
        wandb/meta-llama/Llama-3.1-8B-Instruct	wandb	220000	220000
        wandb/meta-llama/Llama-3.3-70B-Instruct	wandb	710000	710000
        wandb/moonshotai/Kimi-K2.5	wandb	600000	3000000		100000
        wandb/moonshotai/Kimi-K2.6	wandb	650000	3410000		150000
        wandb/moonshotai/Kimi-K2.7-Code	wandb	600000	3000000		120000
        wandb/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B	wandb	500000	2150000		100000
        wandb/nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B	wandb	70000	200000		40000
        wandb/nvidia/NVIDIA-Nemotron-3.5-Super-VL-120B-A12B	wandb	150000	500000		20000
        wandb/openai/gpt-oss-120b	wandb	30000	170000
        wandb/openai/gpt-oss-20b	wandb	30000	130000
        wandb/reflection/Beam-1.0-501B-A23B	wandb	300000	1000000		40000
        wandb/zai-org/GLM-5.2	wandb	620000	2420000		140000
        wandb/zai-org/GLM-5.3	wandb	750000	3000000		190000
        wandb/zai-org/GLM-5.3-Flash	wandb	120000	380000		20000
        watsonx/bigscience/mt0-xxl	watsonx	1908000	1908000
        watsonx/bigscience/mt0-xxl-13b	watsonx	1908000	1908000
        watsonx/core42/jais-13b-chat	watsonx	1800000	1800000
        watsonx/google/flan-t5-xl-3b	watsonx	600000	600000
        watsonx/ibm/granite-13b-chat-v2	watsonx	600000	600000
        watsonx/ibm/granite-13b-instruct-v2	watsonx	600000	600000
        watsonx/ibm/granite-3-3-8b-instruct	watsonx	200000	200000
        watsonx/ibm/granite-3-8b-instruct	watsonx	200000	200000
        watsonx/ibm/granite-4-h-small	watsonx	63600	265000
        watsonx/ibm/granite-guardian-3-2-2b	watsonx	100000	100000
        watsonx/ibm/granite-guardian-3-3-8b	watsonx	200000	200000
        watsonx/ibm/granite-ttm-1024-96-r2	watsonx	380000	380000
        watsonx/ibm/granite-ttm-1536-96-r2	watsonx	380000	380000
        watsonx/ibm/granite-ttm-512-96-r2	watsonx	380000	380000
        watsonx/ibm/granite-vision-3-2-2b	watsonx	100000	100000
        watsonx/meta-llama/llama-3-2-11b-vision-instruct	watsonx	350000	350000
        watsonx/meta-llama/llama-3-2-1b-instruct	watsonx	100000	100000
        watsonx/meta-llama/llama-3-2-3b-instruct	watsonx	150000	150000
        watsonx/meta-llama/llama-3-2-90b-vision-instruct	watsonx	2000000	2000000
        watsonx/meta-llama/llama-3-3-70b-instruct	watsonx	752600	752600
        watsonx/meta-llama/llama-4-maverick-17b	watsonx	371000	1484000
        watsonx/meta-llama/llama-4-maverick-17b-128e-instruct-fp8	watsonx	371000	1484000
        watsonx/meta-llama/llama-guard-3-11b-vision	watsonx	350000	350000
        watsonx/mistralai/mistral-large	watsonx	3000000	10000000
        watsonx/mistralai/mistral-medium-2505	watsonx	3000000	10000000
        watsonx/mistralai/mistral-small-2503	watsonx	100000	300000
        watsonx/mistralai/mistral-small-3-1-24b-instruct-2503	watsonx	106000	318000
        watsonx/mistralai/pixtral-12b-2409	watsonx	350000	350000
        watsonx/openai/gpt-oss-120b	watsonx	159000	636000
        watsonx/sdaia/allam-1-13b-instruct	watsonx	1800000	1800000
        writer.palmyra-vision-7b	bedrock_converse	150000	600000
        writer.palmyra-x4-v1:0	bedrock_converse	2500000	10000000
        writer.palmyra-x5-v1:0	bedrock_converse	600000	6000000
        xai/grok-2	xai	2000000	10000000
        xai/grok-2-1212	xai	2000000	10000000
        xai/grok-2-latest	xai	2000000	10000000
        xai/grok-2-vision	xai	2000000	10000000
        xai/grok-2-vision-1212	xai	2000000	10000000
        xai/grok-2-vision-latest	xai	2000000	10000000
        xai/grok-3	xai	3000000	15000000
        xai/grok-3-beta	xai	3000000	15000000
        xai/grok-3-fast-beta	xai	5000000	25000000
        xai/grok-3-fast-latest	xai	5000000	25000000
        xai/grok-3-latest	xai	3000000	15000000
        xai/grok-3-mini	xai	300000	500000
        xai/grok-3-mini-beta	xai	300000	500000
        xai/grok-3-mini-fast	xai	600000	4000000
        xai/grok-3-mini-fast-beta	xai	600000	4000000
        xai/grok-3-mini-fast-latest	xai	600000	4000000
        xai/grok-3-mini-latest	xai	300000	500000
        xai/grok-4	xai	3000000	15000000
        xai/grok-4-0709	xai	3000000	15000000			256000	128000:6000000/30000000//
        xai/grok-4-fast-non-reasoning	xai	200000	500000		50000		128000:400000/1000000//
        xai/grok-4-fast-reasoning	xai	200000	500000		50000		128000:400000/1000000//
        xai/grok-4-latest	xai	3000000	15000000			256000	128000:6000000/30000000//
        xai/grok-4.20	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-0309	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-0309-non-reasoning	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-0309-reasoning	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-beta	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-beta-0309	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-beta-0309-non-reasoning	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-beta-0309-reasoning	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-beta-latest	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-beta-latest-non-reasoning	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-beta-latest-reasoning	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-beta-non-reasoning	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-beta-reasoning	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-experimental-beta-0304	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-experimental-beta-0304-non-reasoning	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-experimental-beta-0304-reasoning	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-experimental-beta-latest	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-experimental-beta-non-reasoning-latest	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-experimental-beta-reasoning-latest	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-multi-agent	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-multi-agent-0309	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-multi-agent-beta-0309	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-multi-agent-beta-latest	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-multi-agent-experimental-beta-0304	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-multi-agent-experimental-beta-latest	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-multi-agent-latest	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-non-reasoning	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-non-reasoning-gv2	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-non-reasoning-latest	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-reasoning	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-reasoning-gv2	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.20-reasoning-latest	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.3	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.3-latest	xai	1250000	2500000		200000	1000000	200000:2500000/5000000//400000
        xai/grok-4.5	xai	2000000	6000000		300000	500000	200000:4000000/12000000//600000
        xai/grok-4.5-latest	xai	2000000	6000000		300000	500000	200000:4000000/12000000//600000
        xai/grok-4.6	xai	2000000	6000000		500000	500000	200000:4000000/12000000//1000000
        xai/grok-4.7	xai	2000000	6000000		500000	500000	200000:4000000/12000000//1000000
        xai/grok-beta	xai	5000000	15000000
        xai/grok-build-0.1	xai	1000000	2000000		200000	256000	200000:2000000/4000000//400000
        xai/grok-build-latest	xai	2000000	6000000		300000	500000	200000:4000000/12000000//600000
        xai/grok-code-fast	xai	1000000	2000000		200000	256000	200000:2000000/4000000//400000
        xai/grok-code-fast-1	xai	1000000	2000000		200000	256000	200000:2000000/4000000//400000
        xai/grok-code-fast-1-0825	xai	1000000	2000000		200000	256000	200000:2000000/4000000//400000
        xai/grok-vision-beta	xai	5000000	15000000
        xiaomi_mimo/mimo-v2.6-flash	xiaomi_mimo	140000	280000		2800
        xiaomi_mimo/mimo-v2.6-pro	xiaomi_mimo	435000	870000		3600
        zai.glm-4.7	bedrock_converse	600000	2200000
        zai.glm-4.7-flash	bedrock_converse	70000	400000
        zai.glm-5	bedrock_converse	1000000	3200000
        zai/glm-4-32b-0414-128k	zai	100000	100000
        zai/glm-4.5	zai	600000	2200000
        zai/glm-4.5-air	zai	200000	1100000
        zai/glm-4.5-airx	zai	1100000	4500000
        zai/glm-4.5-flash	zai	0	0	0	0
        zai/glm-4.5-x	zai	2200000	8900000
        zai/glm-4.5v	zai	600000	1800000
        zai/glm-4.6	zai	600000	2200000	0	110000
        zai/glm-4.7	zai	600000	2200000	0	110000
        zai/glm-4.7-flash	zai	0	0	0	0
        zai/glm-5	zai	1000000	3200000	0	200000
        zai/glm-5-code	zai	1200000	5000000	0	300000
        zai/glm-5.1	zai	1400000	4400000	0	260000
        zai/glm-5.2	zai	1400000	4400000	0	260000
        zai/glm-5.3	zai	1400000	4400000	0	260000
        zai/glm-5.3-flash	zai	150000	500000	0	30000
        zai/glm-5v-turbo	zai	1200000	4000000		240000
        zerogpu/LFM2.5-1.2B-Instruct	zerogpu	20000	50000
        zerogpu/LFM2.5-1.2B-Thinking	zerogpu	20000	50000
        zerogpu/deepseek-v4.1-flash	zerogpu	300000	1200000		3000
        zerogpu/glm-5.3-flash	zerogpu	100000	350000		15000
        zerogpu/gpt-4.1-mini	zerogpu	400000	1600000		100000
        zerogpu/gpt-5.4-nano	zerogpu	200000	1250000		20000
        zerogpu/gpt-5.6-luna	zerogpu	200000	1200000		200000
        zerogpu/gpt-6-luna	zerogpu	100000	500000		10000
        zerogpu/gpt-oss-120b	zerogpu	150000	600000		30000
        zerogpu/llama-3.1-8b-instruct-fast	zerogpu	150000	280000		25000
        zerogpu/llama-3.2-3b-instruct-fast	zerogpu	50000	300000		25000
        zerogpu/qwen3-30b-a3b-fp8	zerogpu	100000	450000		50000
        zerogpu/qwen3.6-35b-a3b	zerogpu	200000	1500000		200000
        """
}
